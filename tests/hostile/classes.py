# ends: ValueError
class A:
    def __lt__(self, other):
        x.append(self)
        return True
x = [A(), A(), A()]
x.sort()
# ---
# ends: value
class A:
    def __lt__(self, other): return True
len(sorted([A() for i in range(100)]))
# ---
# ends: value
n = 0
class A:
    def __lt__(self, other):
        global n
        n += 1
        return n % 3 == 0
len(sorted([A() for i in range(1000)]))
# ---
# ends: value
class A:
    def __eq__(self, other):
        x.clear()
        return False
x = [A() for i in range(10)]
A() in x
# ---
# ends: value
class A:
    def __eq__(self, other):
        x.clear()
        return False
x = [A() for i in range(10)]
y = [A() for i in range(10)]
x == y
# ---
# ends: value
class A:
    def __eq__(self, other):
        del x[:]
        return False
x = [A() for i in range(10)]
x.count(1), x.index(x[0]) if x else 0
# ---
# ends: value, ValueError
class A:
    def __eq__(self, other):
        x.clear()
        return True
x = [A() for i in range(10)]
x.remove(1)
# ---
# ends: value, RuntimeError
class A:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return False
d = {}
for i in range(10): d[A()] = 1
len(d)
# ---
# ends: value, RuntimeError, RecursionError
class A:
    def __hash__(self): return 1
    def __eq__(self, other):
        for i in range(100): d[i] = 1
        return True
d = {A(): 1}
d[A()] = 2
d.pop(A(), None)
len(d) > 5
# ---
# ends: value, RuntimeError
class A:
    def __hash__(self): return 1
    def __eq__(self, other):
        s.clear()
        return False
s = {A()}
s.add(A())
s |= {A(), A()}
s & {A(), A()}
len(s) < 10
# ---
# ends: value, RuntimeError, MemoryError, TimeoutError
class A:
    def __hash__(self): return 1
    def __eq__(self, other):
        s.add(len(s) + 2)
        return False
s = {A()}
s.update([A() for i in range(20)])
s == {A(), A()}
s.issubset({A()})
1
# ---
# ends: value, RuntimeError
class A:
    def __repr__(self):
        x.clear()
        return 'a'
x = [A() for i in range(10)]
repr(x)
# ---
# ends: value, RuntimeError
class A:
    def __repr__(self):
        x.clear()
        return 'a'
x = {A(): A() for i in range(10)}
repr(x)
# ---
# ends: value, RuntimeError, MemoryError
class A:
    def __repr__(self):
        x.append(1)
        return 'a'
x = [A() for i in range(10)]
len(repr(x))
# ---
# ends: value
class A:
    def __repr__(self):
        x.clear()
        return 'a'
x = [A() for i in range(10)]
x
# ---
# ends: value, RuntimeError
class A:
    def __repr__(self):
        x.clear()
        return 'a'
x = {A(): 1, 2: 3}
x
# ---
# ends: value, RuntimeError
class A:
    def __repr__(self):
        x.clear()
        return 'a'
x = {A(), 2, 3}
x
# ---
# ends: MemoryError, TimeoutError
class A:
    def __repr__(self):
        x.append(A())
        return 'a'
x = [A()]
x
# ---
# ends: MemoryError, TimeoutError, RuntimeError, value
class A:
    def __repr__(self):
        x[len(x)] = A()
        return 'a'
x = {1: A()}
x
# ---
# ends: value, IndexError
class A:
    def __index__(self):
        x.clear()
        return 5
x = list(range(10))
x[A()]
# ---
# ends: value, IndexError, ValueError
class A:
    def __index__(self):
        x.clear()
        return 5
x = list(range(10))
x[A():A()] = [1, 2]
x[::A()]
x.insert(A(), 1)
x
# ---
# ends: value, IndexError
class A:
    def __index__(self):
        x.clear()
        return 5
x = list(range(10))
x.pop(A())
# ---
# ends: value, IndexError
class A:
    def __index__(self):
        x.clear()
        return 5
x = list(range(10))
x[A()] = 1
# ---
# ends: value, MemoryError
class A:
    def __index__(self):
        x.extend(range(100))
        return 5
x = list(range(10))
x *= A()
len(x)
# ---
# ends: value, TimeoutError
bases = tuple(type(f'A{i}', (), {}) for i in range(3000))
type('B', bases, {})
