import copy
import sys
from collections import OrderedDict


class Key:
    def __init__(self, target):
        self.target = target

    def __hash__(self):
        return 3

    def __eq__(self, other):
        if self is not other and len(self.target) == 3:
            self.target.clear()
        return True


kept = OrderedDict()
for key in 0, Key(kept), 5:
    kept[key] = None
other = OrderedDict()
for key in 0, Key(()), 5:
    other[key] = None
try:
    kept == other
except RuntimeError as error:
    print(error)

made = OrderedDict(a=1)
made.note = ['x']
print(copy.copy(made).note is made.note, copy.deepcopy(made).note, hasattr(made.copy(), 'note'))
print(sys.getsizeof(OrderedDict(a=1)) > sys.getsizeof(dict(a=1)))
