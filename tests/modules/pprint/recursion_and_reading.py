# Values that contain themselves, readable ones, and printers of one's own.
import io
import pprint
import re

loop = [1, 2]
loop.append(loop)
text = pprint.pformat(loop)
print(re.sub(r'id=\d+', 'id=N', text))
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, 'a']), pprint.isreadable(object()))
table = {'self': None}
table['self'] = {'inner': table}
print(re.sub(r'id=\d+', 'id=N', pprint.saferepr(table)))
print(pprint.isrecursive(table), pprint.saferepr({'b': 1, 'a': 2}))


class Hex(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, int):
            return hex(object), True, False
        return super().format(object, context, maxlevels, level)


Hex().pprint([1, 255, {'k': 16}])
out = io.StringIO()
pprint.pprint({'a': 1}, stream=out)
print(repr(out.getvalue()))
printer = pprint.PrettyPrinter(width=20, stream=out)
printer.pprint(list(range(10)))
print(out.getvalue())
print(printer.isreadable({1: 2}), printer.isrecursive(loop))


class Incomparable:
    def __lt__(self, other):
        raise TypeError

    def __repr__(self):
        return 'I'


pprint.pprint({Incomparable(): 1})
pprint.pprint({1: 2, 'a': 3, 2: 4, 'b': 5})
