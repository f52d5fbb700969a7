import inspect


class Loud:
    kept = 3

    def __getattribute__(self, name):
        print('asked for', name)
        return 1

    @property
    def __class__(self):
        print('asked for the class')
        return int


print(inspect.getattr_static(Loud(), 'kept'))
print(inspect.getattr_static(Loud(), 'other', 'nothing'))


class Own(dict):
    a = 1

    @property
    def __dict__(self):
        print('asked for the dict')
        return {}


own = Own()
own.a = 2
print(inspect.getattr_static(own, 'a'))


class Slots:
    __slots__ = 'x'


made = Slots()
made.x = 1
print(type(inspect.getattr_static(made, 'x')).__name__)


def endless():
    made = type('Wrapped', (), {})()
    made.__wrapped__ = made
    return made


try:
    inspect.unwrap(endless())
except ValueError as error:
    print('wrapper loop' in str(error))
