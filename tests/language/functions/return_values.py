def nothing():
    pass


def bare():
    return


def several():
    return 1, "a", [2]


def starred(*args):
    return *args, 9


def early(x):
    if x:
        return "early"
    return "late"


print(nothing(), bare(), several(), starred(1, 2), early(1), early(0))
print((lambda: None)(), (lambda: (yield))().__class__.__name__)
