from decimal import Decimal, getcontext, localcontext

print(Decimal('0.1') + Decimal('0.2'), Decimal(1) / 3, Decimal('1.20') * 3, Decimal(7) // 2, Decimal(-7) % 3,
      Decimal(2) ** Decimal('0.5'))
print(Decimal('1.10') == Decimal('1.1'), Decimal('-0'), Decimal('1E+3'), Decimal(0.5), Decimal((1, (1, 2), -1)),
      Decimal('1_000'))
with localcontext(prec=4) as context:
    print(Decimal(2).sqrt(), +Decimal('123456'), context.prec)
print(getcontext().prec, Decimal('NaN'), Decimal('Infinity') + 1, Decimal(3).is_finite(), max(Decimal(1), 2),
      round(Decimal('2.675'), 2))
for attempt in (lambda: Decimal(1) / 0, lambda: Decimal('x'), lambda: Decimal(0) / 0, lambda: Decimal(1) + 1.5,
                lambda: Decimal(-1).sqrt(),
                lambda: Decimal(None)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
