from functools import singledispatch, singledispatchmethod


@singledispatch
def show(value):
    return 'object'


@show.register
def _(value: int | float):
    return 'number'


@show.register(list)
@show.register(tuple)
def _(value):
    return 'row'


print(show('x'), show(1), show(2.5), show(True), show([]), show(()), show.dispatch(bool)(1))
print(sorted(kind.__name__ for kind in show.registry))


class Printer:
    @singledispatchmethod
    def put(self, value):
        return f'any {value}'

    @put.register
    def _(self, value: str):
        return f'text {value}'


print(Printer().put(1), Printer().put('s'))
for attempt in (lambda: show(), lambda: show.register(5), lambda: show.register(lambda value: 1)):
    try:
        attempt()
    except TypeError as error:
        print(str(error).split(' <')[0])
