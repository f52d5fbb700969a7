from decimal import Context, Decimal, ROUND_CEILING, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, getcontext

for text in ('2', '0.5', '100', '1.0000001', '1e-30', '12345.678', '1E+10'):
    d = Decimal(text)
    print(text, d.sqrt(), d.ln(), d.log10(), d.logb(), min(d, 50).exp(), d.next_plus(), d.next_minus(), d.normalize())
print(Decimal('2.675').quantize(Decimal('0.01')), Decimal('2.675').quantize(Decimal('0.01'), rounding=ROUND_HALF_UP))
print(Decimal('7.325').quantize(Decimal('.01'), rounding=ROUND_DOWN), Decimal('7.1').quantize(Decimal('1'), ROUND_CEILING))
print(Decimal('2.5').to_integral_value(), Decimal('3.5').to_integral_value(), Decimal('2.5').to_integral_exact(ROUND_HALF_UP))
print(round(Decimal('2.675'), 2), round(Decimal('2.5')), round(Decimal('1234'), -2), int(Decimal('-3.9')))
print(float(Decimal('0.1')), complex(Decimal('1.5')), bool(Decimal('0.0')), hash(Decimal('1.0')) == hash(1))
print(hash(Decimal('0.5')) == hash(0.5), hash(Decimal('1E+100')) == hash(10 ** 100), Decimal('0.1').as_integer_ratio())
import math
print(math.floor(Decimal('-1.5')), math.ceil(Decimal('-1.5')), math.trunc(Decimal('-1.5')))
print(Decimal.from_float(0.1), Decimal('1.50').compare(Decimal('1.5')), Decimal('1.50').compare_total(Decimal('1.5')))
print(Decimal('12').max(Decimal('NaN')), Decimal(3).fma(2, 5), Decimal('1.2').scaleb(3), Decimal('12345').shift(2))
print(Decimal('101').logical_and(Decimal('110')), Decimal('10').remainder_near(6), Decimal('1').copy_sign(Decimal('-5')))
print(Decimal('1E-10').number_class(), Decimal('-0').is_signed(), Decimal('1.0').same_quantum(Decimal('2.3')))
c = Context(prec=50)
print(c.sqrt(2), c.exp(1), c.ln(10), c.power(2, Decimal('0.1')), c.divide(1, 3), c.create_decimal('3.1' + '4' * 60))
print(Decimal(10) == 10.0, Decimal('0.1') == 0.1, Decimal('0.5') < 0.75, Decimal(3) > 2, 3 <= Decimal('3.0'))
print(sum([Decimal('0.1')] * 10), sorted([Decimal('3'), Decimal('-1'), Decimal('2.5')]), max(Decimal(1), Decimal('1.1')))
print({Decimal('1.0'): 'a'}[1], getcontext().copy().prec)
