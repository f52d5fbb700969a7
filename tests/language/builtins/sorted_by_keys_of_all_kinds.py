print(sorted([3,1,2]), sorted((3,1,2), reverse=True), sorted({'b':1,'a':2}), sorted({3,1}), sorted({'b':1,'a':2}.items(), key=lambda kv: kv[1]), sorted('hello'), sorted(x for x in (3,2)), sorted([3,1,2], key=lambda v:-v, reverse=True), sorted(['a','B'], key=str.lower))
try: sorted([1,'a'])
except TypeError as e: print(e)
try: sorted([1,2], key=lambda v: 1/0)
except ZeroDivisionError as e: print(e)
import functools
print(sorted([3,1,2], key=functools.cmp_to_key(lambda a,b: b-a)), sorted([3,1,2], key=functools.cmp_to_key(lambda a,b: a-b), reverse=True))
l=[5,4,3]; l.sort(key=functools.cmp_to_key(lambda a,b: a-b)); print(l)
l=[1,2,3]
def key(v):
    l.append(v); return v
try: l.sort(key=key)
except ValueError as e: print(e)
def kf(v):
    if v==2: raise KeyError(v)
    return v
l=[3,2,1]
try: l.sort(key=kf)
except KeyError as e: print(e, l)
