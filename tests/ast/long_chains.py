a.b.c.d(e)(f)[g][h].i.j
a + b + c + d + e + f
a and b and c and d
a < b < c < d < e
