# host: fetch, add
f = fetch
table = {"fetch": fetch, "add": add}
print(f("x"), table["add"](1, b=2), [g(1) for g in (fetch, add)], callable(fetch), (lambda h: h(5))(add))


def apply(function, *args, **kwargs):
    return function(*args, **kwargs)


print(apply(add, 1), apply(fetch, key="k"), apply(apply, apply, add, 2, b=3))
pairs = list(zip([fetch, add], ["a", 1]))
print(
    [function(argument) for function, argument in pairs], fetch is table["fetch"], fetch == add,
    fetch in (add, fetch),
)
