f(), f(a), f(a,), f(a, b=c), f(*a, **b), f(a, *b, c=d, *e, **g)
f(a for b in c), f((a for b in c), d)
f(a := b), f(a.b(c)(d)[e])
f(**a, b=c, **d)
f(
    a,
    b,
)
