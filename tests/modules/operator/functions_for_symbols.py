import operator

print(operator.add(1, 2), operator.floordiv(7, 2), operator.mod('%d!', 5), operator.pow(2, 5), operator.truediv(1, 4))
print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.invert(6), operator.lshift(1, 4),
      operator.neg(2))
print(operator.lt(1, 2), operator.ne(1, 1.0), operator.is_(None, None), operator.not_([]), operator.truth('x'))
print(operator.is_none(None), operator.is_not_none(0), operator.contains('abc', 'b'), operator.index(True))
for attempt in (lambda: operator.add(1, 'a'), lambda: operator.index(1.0), lambda: operator.add(1),
                lambda: operator.mod(1, 0)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
