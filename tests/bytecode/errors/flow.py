class A:
    return 1  # error 5-13: 'return' outside function
# ---
class A:
    if x:
        return  # error 9-15: 'return' outside function
# ---
class A:
    yield x  # error 5-12: 'yield' outside function
# ---
class A:
    yield from x  # error 5-17: 'yield from' outside function
# ---
class A:
    await x  # error 5-12: 'await' outside function
# ---
yield x  # error 1-8: 'yield' outside function
# ---
yield from x  # error 1-13: 'yield from' outside function
# ---
x = [(yield) for i in y]  # error 7-12: 'yield' inside list comprehension
# ---
def f():
    return {(yield): 1 for i in y}  # error 14-19: 'yield' inside dict comprehension
# ---
def f():
    return {(yield from z) for i in y}  # error 14-26: 'yield' inside set comprehension
# ---
def f():
    return ((yield) for i in y)  # error 14-19: 'yield' inside generator expression
# ---
def f():
    await x  # error 5-12: 'await' outside async function
# ---
lambda: await x  # error 9-16: 'await' outside async function
# ---
async def f():
    lambda: await x  # error 13-20: 'await' outside async function
# ---
def f(): [await x for x in y]  # error 10-30: asynchronous comprehension outside of an asynchronous function
# ---
def f(): return (await x for x in y)
# ---
def f(): [x async for x in y]  # error 10-30: asynchronous comprehension outside of an asynchronous function
# ---
def f(): [[x async for x in y] for z in w]  # error 10-43: asynchronous comprehension outside of an asynchronous function
# ---
async def f(): return [[x async for x in y] for z in w]
# ---
class A:
    [x async for x in y]  # error 5-25: asynchronous comprehension outside of an asynchronous function
# ---
lambda: [x async for x in y]  # error 9-29: asynchronous comprehension outside of an asynchronous function
# ---
def f():
    async for x in y: pass  # error 5-27: 'async for' outside async function
# ---
def f():
    async with x: pass  # error 5-23: 'async with' outside async function
# ---
class A:
    async with x: pass  # error 5-23: 'async with' outside async function
# ---
await x
async for i in y: pass
async with z: pass
[i async for i in y]
# ---
async def f():
    yield 1
    return 2  # error 5-13: 'return' with value in async generator
# ---
async def f():
    yield 1
    return
# ---
async def f():
    yield from x  # error 5-17: 'yield from' inside async function
# ---
break  # error 1-6: 'break' outside loop
# ---
continue  # error 1-9: 'continue' not properly in loop
# ---
def f():
    break  # error 5-10: 'break' outside loop
# ---
for i in x:
    def f():
        continue  # error 9-17: 'continue' not properly in loop
# ---
while x:
    class A:
        break  # error 9-14: 'break' outside loop
# ---
if x:
    break  # error 5-10: 'break' outside loop
# ---
for i in x: pass
else: break  # error 7-12: 'break' outside loop
# ---
while 1:
    try: pass
    except* E: break  # error 16-21: 'break', 'continue' and 'return' cannot appear in an except* block
# ---
while 1:
    try: pass
    except* E: continue  # error 16-24: 'break', 'continue' and 'return' cannot appear in an except* block
# ---
def f():
    try: pass
    except* E: return 1  # error 23-24: 'break', 'continue' and 'return' cannot appear in an except* block
# ---
try: pass
except* E:
    for i in x: break
# ---
try: pass
except: pass  # error 1-13: default 'except:' must be last
except E: pass
# ---
try: pass
except: pass  # error 1-13: default 'except:' must be last
except: pass
# ---
for a in x:
 for b in x:
  for c in x:
   for d in x:
    for e in x:
     for f in x:
      for g in x:
       for h in x:
        for i in x:
         for j in x:
          for k in x:
           for l in x:
            for m in x:
             for n in x:
              for o in x:
               for p in x:
                for q in x:
                 for r in x:
                  for s in x:
                   for t in x:
                    for u in x:
                     for v in x: pass  # error 22-38: too many statically nested blocks
# ---
f(a=1, a=2)  # error 8-11: keyword argument repeated: a
# ---
f(**x, a=1, b=2, a=3)  # error 18-21: keyword argument repeated: a
# ---
class A(x=1, x=2): pass  # error 14-17: keyword argument repeated: x
# ---
a, *b, *c = d  # error 1-10: multiple starred expressions in assignment
# ---
*a = d  # error 1-3: starred assignment target must be in a list or tuple
# ---
[*a, *b] = d  # error 1-9: multiple starred expressions in assignment
# ---
for *a in b: pass  # error 5-7: starred assignment target must be in a list or tuple
# ---
*a, = b
# ---
print(*a)
# ---
x = *a  # error 5-7: can't use starred expression here
# ---
*a  # error 1-3: can't use starred expression here
# ---
del *a, b  # error 5-7: cannot delete starred
# ---
with x as *a: pass  # error 11-13: starred assignment target must be in a list or tuple
# ---
x[*a] = 1
# ---
return_value = x[*a, 1:2]
