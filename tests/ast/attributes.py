a.b.c
(a).b
1 .real
1.0.real
'a'.b
a . b
