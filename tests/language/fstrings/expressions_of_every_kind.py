d = {"a": [1, 2], "b c": 3}
x = 5
print(f"{d['a'][0]} {d["b c"]} {x if x > 3 else 0} {x:>{x}} {[i for i in range(3)]} {(lambda v: v * 2)(x)} {x!r}")
print(f"{x + 1} {x == 5} {not x} {x and 'y'} { {'k': 1}['k'] } {{}} {{x}} {{{x}}} {x}{x} {'a' 'b'} {'a' + 'b'} {x,}")
print(f"{x, 1} {*d['a'], 3} {max(1, x)} {x.real} {-x} {x**2} {x // 2} {x!r:^5}|{'é'!a}|{x:#x}|{None}|{...}|{True}")
print(f"{'nested ' + f'{x}'}|{f'{f"{x}"}'}|{x:{x}}|{'%s' % x}|{'{}'.format(x)}|{str(x)[::-1]}|{x is None}|{1 < x < 9}")
