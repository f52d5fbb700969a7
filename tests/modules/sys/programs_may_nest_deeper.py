import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


try:
    depth(3000)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
sys.setrecursionlimit(6000)
print(sys.getrecursionlimit(), depth(4000))


class Node:
    def __init__(self, rest):
        self.rest = rest

    def size(self):
        return 1 + (self.rest.size() if self.rest else 0)


node = None
for _ in range(3000):
    node = Node(node)
print(node.size())


def walk(n):
    if n:
        yield n
        yield from walk(n - 1)


print(sum(walk(1500)))
sys.setrecursionlimit(150)
try:
    depth(1000)
except RecursionError:
    print("too deep")


def low(n):
    if n:
        return low(n - 1)
    try:
        sys.setrecursionlimit(30)
    except RecursionError as e:
        print(str(e)[:36])


low(50)
