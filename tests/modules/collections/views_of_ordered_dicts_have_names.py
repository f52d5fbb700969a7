from collections import OrderedDict


class Own(OrderedDict):
    pass


o = OrderedDict(a=1, b=2)
print(o.items(), o.keys(), o.values(), OrderedDict().items(), Own(c=3).keys(), dict(o).keys())
