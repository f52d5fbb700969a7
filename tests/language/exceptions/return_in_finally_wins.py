def a():
    try:
        return "try"
    finally:
        return "finally"


def b():
    try:
        raise ValueError
    finally:
        return "swallowed"


def c():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return "loop ended"


def d():
    while True:
        try:
            1 / 0
        finally:
            break
    return "broke out"


def e():
    x = 1
    try:
        return x
    finally:
        x = 2


print(a(), b(), c(), d(), e())
