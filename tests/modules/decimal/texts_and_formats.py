from decimal import Decimal, getcontext

for text in ('0', '-0.00', '1E+3', '1e-7', '0.000001', '0.0000001', '123.4500', '  12_345.6 ', 'inf', '-Infinity', 'nan',
             'sNaN12', '1E+1000', '\u0661\u0662', '12E3', '-1.5E-10', '0E+5', '.5', '5.'):
    d = Decimal(text)
    print(d, repr(d), d.to_eng_string(), d.as_tuple(), d.adjusted())
for value in (12345, -7, 0.1, 1.5, float('inf'), (0, (1, 4, 1, 4), -3), (1, (), 'n'), (0, (0,), 'F'), True):
    print(repr(Decimal(value)))
d = Decimal('-1234567.8951')
for spec in ('', '.2f', ',.2f', '+.3e', '%', '.1%', '20.2f', '<20.2f', '^20', '020.1f', 'g', '.3g', 'E', '*>15.1f', ' ',
             '.0f', '.10f', 'n', '=+20'):
    print(repr(spec), repr(format(d, spec)), repr(format(Decimal('0.000'), spec)), repr(format(Decimal('NaN'), spec)))
print(f'{Decimal("2.675"):.2f} {Decimal("2.665"):.2f} {Decimal("1E+5"):f} {Decimal("1e5"):.3f}')
getcontext().capitals = 0
print(Decimal('1E+30'))
