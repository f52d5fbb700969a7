from fractions import Fraction

value = Fraction(22, 7)
for spec in ('', '.3f', '10.2f', '+.1f', ',.2f', '.4e', '.3g', '.1%', '08.2f', '<10', '>10', '_^12', '#', '+'):
    print(repr(spec), repr(format(value, spec)))
print(f'{Fraction(10 ** 9, 3):,.2f}', f'{Fraction(4):#}', f'{Fraction(-1, 8):.2f}', f'{Fraction(-1, 1000):z.1f}')
for spec in ('x', '.f', '.2q'):
    try:
        format(value, spec)
    except ValueError as error:
        print(error)
