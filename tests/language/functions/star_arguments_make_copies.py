def f(*args, **kwargs):
    kwargs["new"] = 1
    return args, kwargs


items = [1, 2]
options = {"a": 1}
result = f(*items, **options)
items.append(3)
print(result, options, items)
t = (1, 2)
print(f(*t)[0] == t, f(*{"k": 1}), f(*{7}), f(*(x for x in "ab")), f(*range(3), *"x"), f(**dict(a=1), b=2))
