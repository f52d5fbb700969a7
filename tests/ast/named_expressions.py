(a := b)
[a := b, c]
if a := b: pass
while (a := b) and c: pass
f(x=(a := b))
{a := b}
