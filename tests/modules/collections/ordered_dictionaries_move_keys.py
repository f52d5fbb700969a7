from collections import OrderedDict

order = OrderedDict(a=1, b=2, c=3)
order.move_to_end('a')
order.move_to_end('c', last=False)
print(order, list(reversed(order)), order.popitem(), order.popitem(last=False))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1})
print(OrderedDict.fromkeys('ab', 0), order | {'z': 9}, list(order.items()))
for attempt in (lambda: order.move_to_end('q'), lambda: OrderedDict().popitem(), lambda: order.pop('q'),
                lambda: OrderedDict(1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
