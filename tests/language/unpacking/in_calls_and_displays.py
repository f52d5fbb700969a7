def f(*args, **kw):
    return args, kw


a, d = [1, 2], {"x": 1}
print(
    f(*a, *a, **d, y=2), f(*"ab", 3, *(4,)), f(**d, **{"z": 5}), f(*[], **{}), f(*d), f(*d.items()),
    f(*{1: 2}.values()), f(x=1, *a),
)
print(
    [*a, *d, *"z"], (*a,), {*a, 9} == {1, 2, 9}, {**d, "x": 3}, {"x": 3, **d},
    [*range(2), *[*range(2)]], {**{}, **{1: 2}, 3: 4}, *a,
)
for g in (
    lambda: f(*1), lambda: f(**1), lambda: f(**{1: 2}), lambda: f(**d, **d), lambda: f(x=1, **d),
    lambda: [*None], lambda: {**[]}, lambda: {*5}, lambda: f(*a, **a), lambda: {**{"a": 1}, **None},
):
    try:
        print(g())
    except TypeError as e:
        print(e)
