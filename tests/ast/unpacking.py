a = [*b, *c]
f(*a, *b, **c, **d)
{**a, **b}
print(*a, sep='')
for x in *a, *b: pass
return *a, b
