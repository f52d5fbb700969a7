import inspect


class C:
    x = 1

    def m(self):
        pass

    @property
    def p(self):
        return 1

    @classmethod
    def k(cls):
        pass


def gen():
    yield 1


async def co():
    pass


async def agen():
    yield 1


objects = [C, C(), C.m, C().m, C.k, C.p, gen, gen(), agen, len, [].append, list.append, inspect, int, 3, lambda: 0]
for name in ('isclass', 'isfunction', 'ismethod', 'isbuiltin', 'isroutine', 'ismodule', 'isgenerator',
             'isgeneratorfunction', 'iscoroutinefunction', 'isasyncgenfunction', 'isdatadescriptor'):
    test = getattr(inspect, name)
    print(name, [index for index, each in enumerate(objects) if test(each)])
c = co()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c), inspect.iscoroutinefunction(co))
c.close()
g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))
print([name for name, value in inspect.getmembers(C()) if not name.startswith('__')])
print([name for name, value in inspect.getmembers(C, inspect.isfunction)])
print(type(inspect.getattr_static(C(), 'p')), inspect.getattr_static(C, 'x'), inspect.getattr_static(C, 'zz', None))
print(inspect.getmro(C), inspect.isabstract(C))
try:
    inspect.getattr_static(C, 'nothing')
except AttributeError as e:
    print(e)
