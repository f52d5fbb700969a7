from collections import Counter

c = Counter('abracadabra')
print(c, c['a'], c['zz'], 'zz' in c, c.most_common(2), c.total(), sorted(c.elements()))
print(Counter(), Counter(a=3, b=1), Counter({'x': 2}), Counter([1, 1.0, True]), Counter(i % 3 for i in range(10)))
c.update('aaa', z=5)
c.subtract({'a': 2, 'q': 1})
print(c, c.most_common(), c.most_common(0))
del c['nothing']
del c['z']
print(c, c.get('z'), c.pop('r'), +c, -c)
a, b = Counter(a=3, b=1, d=-1), Counter(a=1, b=2, c=4)
print(a + b, a - b, a & b, a | b, a == b, a <= b, Counter(a=1) < Counter(a=2), a >= Counter(a=3))
a += b
print(a)
a -= Counter(a=10)
a |= Counter(n=1)
a &= Counter(b=1, n=5)
print(a, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(), Counter('ab') == {'a': 1, 'b': 1})
for bad in (lambda: Counter.fromkeys('ab'), lambda: Counter(5), lambda: Counter(a=1) + 3, lambda: Counter('a', 'b'),
            lambda: Counter([[]])):
    try:
        bad()
    except (NotImplementedError, TypeError) as error:
        print(type(error).__name__, error)
print(Counter(a='x', b=2), type(Counter('a').copy()), dict(Counter('aab')), Counter(Counter('ab')))


class Word:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.text.lower() == other.text.lower()

    def __hash__(self):
        return hash(self.text.lower())

    def __repr__(self):
        return self.text


print(Counter([Word('A'), Word('a'), Word('b')]))
d = Counter(a=1.5)
d['a'] += 1
d.update({'a': 2})
print(d, isinstance(d, dict), max(Counter('hello'), key=Counter('hello').get))
big = Counter({'x': 2 ** 63 - 1})
big.update('x')
print(big)
