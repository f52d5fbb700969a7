# host: echo


def f(value):
    """The host is asked before every value."""
    echo(0)
    return value


def show(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


class Mi(dict):
    def __missing__(self, k): return f(k * 2)


class L(list):
    def __len__(self): return f(2)
    def __getitem__(self, i): return f(i)
    def __iter__(self): return f(iter([7, 8]))
    def __contains__(self, x): return f(True)
    def __eq__(self, o): return f(True)
    def __bool__(self): return f(False)
    def append(self, x): f(x); super().append(x)


class S(str):
    def __str__(self): return f('S!')
    def __hash__(self): return f(9)
    def __eq__(self, o): return f(True)
    def __len__(self): return f(2)
    def __format__(self, p): return f('SF')
    def __iter__(self): return f(iter('xy'))
    def __getitem__(self, i): return f('z')
    def __contains__(self, i): return f(True)


class I(int):
    def __add__(self, o): return f(99)
    def __radd__(self, o): return f(98)
    def __eq__(self, o): return f(True)
    def __hash__(self): return f(9)
    def __index__(self): return f(2)
    def __int__(self): return f(2)
    def __repr__(self): return f('I')
    def __str__(self): return f('Is')
    def __format__(self, p): return f('IF')
    def __lt__(self, o): return f(True)
    def __bool__(self): return f(False)
    def __float__(self): return f(1.5)


class F(float):
    def __float__(self): return f(1.25)
    def __repr__(self): return f('F')
    def __lt__(self, o): return f(True)
    def __eq__(self, o): return f(True)
    def __hash__(self): return f(9)


class E(Exception):
    def __str__(self): return f('E!')
    def __repr__(self): return f('Er')


show(lambda: '%(a)s' % Mi())
show(lambda: '{a}'.format_map(Mi()))
show(lambda: Mi()['a'])
show(lambda: Mi().get('a'))
show(lambda: len(L([1])))
show(lambda: L([1])[0])
show(lambda: list(L([1])))
show(lambda: [*L([1])])
show(lambda: 1 in L())
show(lambda: L([1]) == [2])
show(lambda: [2] == L([1]))
show(lambda: bool(L([1])))
show(lambda: L([1]) + [2])
show(lambda: [0] + L([1]))
show(lambda: sorted(L([3,1])))
show(lambda: sum(L([1])))
show(lambda: tuple(L([1])))
show(lambda: set(L([1])))
show(lambda: max(L([1])))
show(lambda: list(map(str, L([1]))))
show(lambda: list(zip(L([1]))))
show(lambda: list(enumerate(L([1]))))
show(lambda: dict.fromkeys(L([1])))
show(lambda: str(S('a')))
show(lambda: f'{S("a")}')
show(lambda: '%s' % S('a'))
show(lambda: '{}'.format(S('a')))
show(lambda: format(S('a')))
show(lambda: print(S('a')))
show(lambda: {S('a'): 1}['a'])
show(lambda: {'a': 1}.get(S('a')))
show(lambda: S('a') == 'b')
show(lambda: 'b' == S('a'))
show(lambda: len(S('a')))
show(lambda: list(S('a')))
show(lambda: S('a')[0])
show(lambda: 'q' in S('a'))
show(lambda: ','.join([S('a')]))
show(lambda: ','.join(S('a')))
show(lambda: 'abc'.find(S('a')))
show(lambda: 'abc'.replace(S('a'), 'b'))
show(lambda: int(S('1')))
show(lambda: float(S('1')))
show(lambda: I(1) + 1)
show(lambda: 1 + I(1))
show(lambda: sum([I(1), I(2)]))
show(lambda: I(1) == 5)
show(lambda: [1,2,3][I(1)])
show(lambda: range(I(5)))
show(lambda: 'a' * I(3))
show(lambda: int(I(5)))
show(lambda: float(I(5)))
show(lambda: repr(I(5)))
show(lambda: str(I(5)))
show(lambda: f'{I(5)}')
show(lambda: '%d' % I(5))
show(lambda: '%s' % I(5))
show(lambda: print(I(5)))
show(lambda: [I(5)])
show(lambda: min(I(5), 3))
show(lambda: sorted([I(5), 3]))
show(lambda: bool(I(5)))
show(lambda: {I(5)})
show(lambda: float(F(5)))
show(lambda: repr(F(5)))
show(lambda: [F(5)])
show(lambda: sorted([F(5), 3.0]))
show(lambda: F(5) == 3)
show(lambda: {F(5)})
show(lambda: round(F(5)))
show(lambda: int(F(5)))
show(lambda: str(E(1)))
show(lambda: repr(E(1)))
show(lambda: f'{E(1)}')
show(lambda: [E(1)])
