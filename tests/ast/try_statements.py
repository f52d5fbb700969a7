try: a
except: b
try:
    a
except b:
    c
except (d, e) as f:
    g
except h, i:
    j
else:
    k
finally:
    l
try:
    a
finally:
    b
