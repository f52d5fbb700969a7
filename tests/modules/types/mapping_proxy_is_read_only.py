import types

d={'a':1}
p=types.MappingProxyType(d)
d['b']=2
print(p, len(p), 'b' in p, p['a'], dict(p), list(p), p == {'a':1,'b':2}, p|{'c':3}, p.get('zz',0))
try: p['x']=1
except TypeError as e: print(e)
try: types.MappingProxyType(5)
except TypeError as e: print(e)
