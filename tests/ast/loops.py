while a: b
while a:
    b
else:
    c
for a in b: c
for a, b in c, d:
    e
else:
    f
for a, in b: pass
for *a, b in c: pass
for (a, b), c.d in e: pass
