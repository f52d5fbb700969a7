if True:
    def f():
        return "first"
else:
    def f():
        return "second"

print(f())
for i in range(3):
    def f(n=i):
        return n * 10

print(f())
try:
    def g():
        return h()
finally:
    def h():
        return "h"

print(g())


def outer(flag):
    if flag:
        def inner():
            return "yes"
    return inner()


print(outer(True))
try:
    outer(False)
except UnboundLocalError as e:
    print(e)
