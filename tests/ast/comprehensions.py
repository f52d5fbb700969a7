[a for b in c]
[a for b in c if d if e for f in g]
{a for b, c in d}
{a: b for c in d}
(a for b in c)
[a async for b in c]
[(x := y) for z in w]
[a for b, in c]
[a for *b, c in d]
[a for a.b in c for a[d] in e]
[lambda: x for x in y if (lambda: z)]
