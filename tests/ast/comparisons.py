a < b <= c > d >= e == f != g
a is b
a is not b
a in b not in c
not a in b
