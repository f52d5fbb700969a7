try:
    a
except* b:
    c
except* (d, e) as f:
    g
except* h, i:
    j
else:
    k
