del a
del a, b.c, d[e]
del (a, b), [c]
del (a),
del ()
