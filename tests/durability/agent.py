# An agent of 200 calls whose state is spread over what a paused program can hold.
class Order:
    def __init__(self, number):
        self.number = number
        self.items = []

    def __repr__(self):
        return f'Order({self.number}, {self.items})'

    def total(self):
        return sum(price * count for price, count in self.items)


class Attempt:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append(fetch('enter', len(self.log)))
        return self

    def __exit__(self, kind, error, trace):
        self.log.append(fetch('exit', kind is not None))
        return kind is ValueError


def prices(count):
    for i in range(count):
        received = yield fetch('price', i)
        if received:
            yield received + fetch('extra', i)


def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += fetch('step', by)
        return n

    return step


log, orders, step = [], {}, counter()
for number in range(8):
    order = orders[number] = Order(number)
    order.items += [(price, number) for price in prices(3)]
    with Attempt(log):
        if number % 3 == 0:
            raise ValueError(fetch('fail', number))
    log.append(step(number))
stream = prices(20)
for value in stream:
    log.append(value)
    if value % 7 == 3:
        log.append(stream.send(value))
names = sorted(('c', 'a', 'b', 'd'), key=lambda name: fetch('rank', ord(name)))
found = {name: list(map(lambda n: fetch(name, n), range(5))) for name in names}
while step() < 100_000 and len(log) < 250:
    try:
        log.append(fetch('more', len(log)))
        if log[-1] % 5 == 0:
            raise KeyError(log[-1])
    except KeyError as error:
        log.append(error.args[0])
    finally:
        log.append(f'{len(log)}: {log[-1]:>5}')
print(len(log), sum(order.total() for order in orders.values()))
(log, repr(orders[7]), names, found, {*log[:3]}, frozenset(names), step(0), 2 ** 100 + len(log), 1.5 * len(log), b'\0\xff')
