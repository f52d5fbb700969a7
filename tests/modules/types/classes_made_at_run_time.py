"""Classes and functions made at run time: new_class, SimpleNamespace, MappingProxyType, methods, kinds of things, coroutines."""
import types
from types import SimpleNamespace, MappingProxyType, MethodType, FunctionType, new_class, prepare_class, resolve_bases, DynamicClassAttribute, GenericAlias, ModuleType


class Meta(type):
    def __new__(mcls, name, bases, space, *, tag=None):
        made = super().__new__(mcls, name, bases, dict(space))
        made.tag = tag
        return made

    def __init__(cls, name, bases, space, **kwargs):
        super().__init__(name, bases, space)


Made = new_class('Made', (), {'metaclass': Meta, 'tag': 'x'}, lambda space: space.update(value=5, double=lambda self: self.value * 2))
print(Made, Made.tag, Made().double(), type(Made), prepare_class('P', (Made,))[0], resolve_bases((list[int], dict)), types.get_original_bases(type('G', (list,), {})))
space = SimpleNamespace(b=1, a='x')
space.c = [space.b]
print(space, space == SimpleNamespace(a='x', b=1, c=[1]), vars(space), SimpleNamespace({'q': 1}, r=2), SimpleNamespace() == SimpleNamespace(), eval_free := hasattr(space, 'zz'))
backing = {'k': 1}
view = MappingProxyType(backing)
backing['l'] = 2
print(view, view['l'], len(view), view | {'m': 3}, list(reversed(view)), view == backing, view.get('zz', 0), MappingProxyType({}).copy(), isinstance(view, types.MappingProxyType), hash(MappingProxyType({1: 2})) if False else '')


class Plain:
    def __init__(self, n):
        self.n = n


thing = Plain(3)
thing.show = MethodType(lambda self, add: self.n + add, thing)
print(thing.show(4), thing.show.__self__ is thing, thing.show.__func__.__name__)


def template(x, y=2, *, z=3):
    return x + y + z


copied = FunctionType(template.__code__, template.__globals__, 'copied', (10,))
copied.__kwdefaults__ = {'z': 100}
print(copied(1), copied.__name__, template.__code__.co_varnames, template.__code__.co_argcount, template.__defaults__, template.__kwdefaults__, template.__code__.co_name)
for value in (len, template, [].append, str.join, int.__add__, type(None), NotImplemented, ..., template.__code__, (x for x in 'a'), types, space, view, int | str, list[int], Plain.__dict__['__dict__'] if False else property()):
    print([name for name in ('BuiltinFunctionType', 'FunctionType', 'MethodType', 'MethodDescriptorType', 'WrapperDescriptorType', 'MethodWrapperType', 'NoneType', 'CodeType', 'GeneratorType', 'ModuleType', 'SimpleNamespace', 'MappingProxyType', 'UnionType', 'GenericAlias', 'LambdaType') if isinstance(value, getattr(types, name))])
module = ModuleType('mine', 'doc')
module.x = 1
print(module, module.__doc__, module.x, sorted(n for n in vars(module) if not n.startswith('__')), GenericAlias(list, (int,)), GenericAlias(list, int) == list[int])


@types.coroutine
def step():
    got = yield 'first'
    return got * 2


async def run():
    return await step()


coroutine = run()
print(coroutine.send(None), end=' ')
try:
    coroutine.send(21)
except StopIteration as stop:
    print(stop.value)
for bad in (lambda: view.update({}), lambda: view.__setitem__('a', 1), lambda: MappingProxyType([1]), lambda: SimpleNamespace(1), lambda: space.nope, lambda: SimpleNamespace(1, 2), lambda: MethodType(5, 6), lambda: MethodType(len, None), lambda: ModuleType(), lambda: module.y, lambda: new_class('X', (5,)), lambda: FunctionType(5, {}), lambda: types.coroutine(5), lambda: types.UnionType(), lambda: types.EllipsisType()(), lambda: type('Y', (Made,), {}, metaclass=1), lambda: hash(view)):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
