# host: add
from decimal import Context, Decimal, Inexact, getcontext, localcontext, setcontext


class Money(Decimal):
    def __str__(self):
        return f'{self:.2f} EUR'


getcontext().prec = 7
price = Money('12.5')
third = Decimal(1) / 3
add(1, 2)
print(price, third, getcontext().prec, getcontext().flags[Inexact], Decimal(2) / 3)
with localcontext(prec=3):
    add(1, 2)
    print(Decimal(1) / 7)
print(Decimal(1) / 7)
setcontext(Context(prec=4))
add(3, 4)
print(Decimal(1) / 7, price + 1, type(price), isinstance(price, Decimal))
