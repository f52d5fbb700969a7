if a: pass; pass
while b: c = 1; break
def f(): x; return
class A: x = 1; y = 2
try: a
except: b
else: c
finally: d
