from decimal import (Decimal, Context, DivisionByZero, Inexact, InvalidOperation, ROUND_HALF_UP, ROUND_UP, getcontext,
                     localcontext, setcontext)

print(Decimal('0.1') + Decimal('0.2'), Decimal(1) / Decimal(3), Decimal(2) / 4, 7 - Decimal('2.50'))
print(Decimal(-7) // 2, Decimal(-7) % 2, divmod(Decimal('7.5'), 2), Decimal(2) ** 10, Decimal(2) ** Decimal('0.5'))
print(-Decimal('0'), +Decimal('1.2345678901234567890123456789012'), abs(Decimal('-3.50')))
print(pow(Decimal(3), 4, 5), Decimal('1.00') ** 3, Decimal(10) ** -3)
getcontext().prec = 6
print(Decimal(1) / 7, Decimal(22) / 7, getcontext())
with localcontext() as ctx:
    ctx.prec = 42
    print(Decimal(1) / 7)
with localcontext(prec=3, rounding=ROUND_UP):
    print(Decimal(1) / 3, getcontext().rounding)
print(Decimal(1) / 7, getcontext().flags[Inexact])
setcontext(Context(prec=9, rounding=ROUND_HALF_UP, traps=[]))
print(Decimal(1) / 0, Decimal(0) / 0, Decimal('x'), Decimal('Infinity') - Decimal('Infinity'))
print(getcontext())
setcontext(Context())
for function in (lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal('1.2.3'), lambda: Decimal(-1).sqrt(),
                 lambda: Decimal('1e1000000') * 10, lambda: Decimal(5) // 0, lambda: Decimal('inf') % 2,
                 lambda: Decimal(10) ** 28 // Decimal('0.001'), lambda: Decimal('sNaN') + 1, lambda: Decimal(1) + 1.5,
                 lambda: Decimal(1) < Decimal('nan'), lambda: Decimal([]), lambda: Decimal(None)):
    try:
        print(function())
    except (ArithmeticError, TypeError, ValueError) as e:
        print(type(e).__name__, e, isinstance(e, (ZeroDivisionError, InvalidOperation, DivisionByZero)))
