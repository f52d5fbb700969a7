t = (1, 2)
print(tuple(), tuple("ab"), tuple([1]), tuple(t) is t, t[:] is t, tuple(range(3)), tuple({"k": 1}), () is ())
for f in (lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(x=1)):
    try:
        f()
    except TypeError as e:
        print(e)
t += (3,)
print(t)
u = ([],)
try:
    u[0] += [1]
except TypeError as e:
    print(e, u)
