x[y := 1]
[y for x in z if (y := f(x))]
{(a := 1): b}
any((w := x) for x in y)
