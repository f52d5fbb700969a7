"""Money: quantising, splitting without losing a cent, taxes, and formats."""
from decimal import Decimal, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP, localcontext, getcontext, InvalidOperation, DivisionByZero, Inexact
import decimal

CENT = Decimal('0.01')
for mode in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP):
    print(mode, *[Decimal(x).quantize(CENT, rounding=mode) for x in ('1.005', '1.015', '-1.005', '2.675', '0.0049', '-0.001')])


def split(amount, parts):
    cents = int(amount / CENT)
    base, extra = divmod(cents, parts)
    return [(base + (i < extra)) * CENT for i in range(parts)]


print(split(Decimal('100.00'), 3), sum(split(Decimal('0.05'), 2)), sum(split(Decimal('99.99'), 7)))
invoice = [('Tea', 3, Decimal('2.35')), ('Scone', 12, Decimal('1.20')), ('Jam', 1, Decimal('1234.5'))]
net = sum((price * count for _, count, price in invoice), Decimal(0))
tax = (net * Decimal('0.19')).quantize(CENT, ROUND_HALF_UP)
for name, count, price in invoice:
    print(f'{name:<8}{count:>4} x {price:>10,.2f} = {price * count:>12,.2f}')
print(f'{net:>12,.2f}|{tax:^12}|{net + tax:+,.3f}|{net:e}|{net:.3g}|{tax / net:.1%}|{-net:010.1f}|{net:.1f}|{Decimal("1E+5"):f}|{Decimal("1E+5")}|{Decimal("0.0000001")}')
print(Decimal('1.10') + Decimal('2.2'), Decimal('1.30') * 2, Decimal(7) / 3, Decimal(7) // -3, Decimal(7) % -3, divmod(Decimal('7.5'), 2), Decimal(2) ** -2, Decimal(2).sqrt(), Decimal('1e3').normalize(), Decimal(1.1))
print(Decimal('12.340').as_tuple(), Decimal('12.340').adjusted(), Decimal('-0').is_signed(), Decimal('1.5').as_integer_ratio(), round(Decimal('2.5')), round(Decimal('2.675'), 2), int(Decimal('-3.9')), float(Decimal('0.1')))
with localcontext(prec=6) as context:
    print(Decimal(1) / 3, context.prec, context.flags[Inexact], Decimal('123456.789') + 0)
    context.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact as error:
        print(type(error).__name__, error)
print(getcontext())
for bad in (lambda: Decimal('1,5'), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal('sNaN') + 1, lambda: Decimal(1) + 1.5, lambda: Decimal('1') .quantize(Decimal('1e-30')), lambda: Decimal('nan') < 1, lambda: int(Decimal('inf')), lambda: int(Decimal('nan')),
            lambda: Decimal([1]), lambda: Decimal((2, (1,), 0)), lambda: Decimal(-1).sqrt(), lambda: Decimal(0) ** 0, lambda: Decimal('1e999999') * 10, lambda: Decimal('1').quantize(CENT, rounding='x'), lambda: Decimal(5) % 0, lambda: Decimal(-8) ** Decimal('0.5'), lambda: hash(Decimal('sNaN')), lambda: Decimal(1) // 0):
    try:
        print(bad())
    except (ArithmeticError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
