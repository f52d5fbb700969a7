[], [a], [a, *b], [a,]
{a}, {a, *b}, {*a}
{}, {a: b}, {a: b, **c, d: e}, {**a,}
{a: b if c else d, e: lambda: f}
