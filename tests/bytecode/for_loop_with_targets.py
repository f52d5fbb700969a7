def f(d, o):
    for k, v in d.items():
        print(k, v)
    for o.x in d:
        pass
    for a, (b, *c) in d:
        pass
