def f():
    import math as m
    from math import floor as fl
    for loop in [1]:
        pass
    with_target = None
    try:
        1 / 0
    except ZeroDivisionError as err:
        caught = str(err)
    def inner(): ...
    class Local: ...
    (walrus := 5)
    [star, *rest] = 1, 2
    match 7:
        case captured:
            pass
    return sorted(locals())


print(f())
