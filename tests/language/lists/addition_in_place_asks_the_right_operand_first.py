class Right:
    def __init__(self, answer):
        self.answer = answer

    def __iter__(self):
        return iter('xy')

    def __radd__(self, other):
        print('asked', other)
        return self.answer


items = [1]
items += Right('joined')
print(items)
items = [1]
items += Right(NotImplemented)
print(items)
try:
    [1] + Right(NotImplemented)
except TypeError as error:
    print(error)


class Failing:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise LookupError('cannot compare')


try:
    print({Failing()} - {Failing(), 2})
except LookupError as error:
    print(error)
print('%c%c' % (type('P', (), {'__index__': lambda self: 65})(), 'b'))
