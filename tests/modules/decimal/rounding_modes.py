import decimal
from decimal import Decimal

for mode in (decimal.ROUND_HALF_EVEN, decimal.ROUND_HALF_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING,
             decimal.ROUND_FLOOR, decimal.ROUND_05UP):
    print(mode, [str(Decimal(text).quantize(Decimal('0.1'), mode)) for text in ('2.25', '-2.25', '2.35', '2.51',
                                                                                '-0.04')])
print(Decimal('123.456').normalize(), Decimal('100').normalize(), Decimal('1.50').as_tuple(),
      Decimal('2.5').to_integral_value())
print(f'{Decimal("1234.5"):,.2f}', f'{Decimal("0.000001"):f}', f'{Decimal("5"):.1%}', Decimal('12.3').adjusted(),
      Decimal('0.25').as_integer_ratio())
try:
    Decimal('1E+30').quantize(Decimal('0.01'))
except decimal.InvalidOperation as error:
    print(error)
