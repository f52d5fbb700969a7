# host: add

class A:
    def __init__(s, n, wait): s.n = n; s.wait = wait
    def __repr__(s):
        print('repr', s.n)
        if s.wait: add(0)
        return 'A%d' % s.n
    def __eq__(s, o):
        print('eq', s.n, o.n)
        if s.wait: add(0)
        return s.n == o.n
    def __hash__(s):
        print('hash', s.n)
        if s.wait: add(0)
        return s.n % 2
    def __lt__(s, o):
        print('lt', s.n, o.n)
        if s.wait: add(0)
        return s.n < o.n
l = [A(1, 0), A(2, 1), A(3, 0), A(4, 1)]
print(l)
print(l == [A(1, 0), A(2, 1), A(3, 1), A(4, 0)])
print(len(set(l)), {a: a.n for a in l}[A(3, 1)])
print([a.n for a in sorted([A(3, 0), A(1, 1), A(2, 0), A(0, 1)])])
s = set()
for a in l:
    s.add(a)
    s.add(a)
print(str(sorted(a.n for a in s)) + '%r' % l)
