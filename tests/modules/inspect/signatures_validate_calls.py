"""Signatures used for validation, documentation and dispatch: parameters, binding, annotations, members, sources of kinds."""
import inspect
from typing import get_type_hints, Optional
import functools


def order(item: str, /, count: int = 1, *extras: str, price: float = 0.5, note: Optional[str] = None, **options: bool) -> float:
    """Order an item.

        Indented.
    """
    return count * price


signature = inspect.signature(order)
print(signature, signature.return_annotation)
for parameter in signature.parameters.values():
    print(parameter.name, parameter.kind, parameter.kind.description, parameter.default is inspect.Parameter.empty, parameter)
bound = signature.bind('tea', 2, 'milk', price=3, loud=True)
print(bound.args, bound.kwargs, bound.arguments)
partial = signature.bind_partial('x')
partial.apply_defaults()
print(partial.arguments, signature.replace(return_annotation=int), inspect.signature(functools.partial(order, 'x', price=2)), inspect.signature(lambda a, *, b=1: a))


def validated(function):
    hints, expected = get_type_hints(function), inspect.signature(function)

    @functools.wraps(function)
    def inner(*args, **kwargs):
        for name, value in expected.bind(*args, **kwargs).arguments.items():
            if expected.parameters[name].kind not in (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD) and not isinstance(value, hints[name]):
                raise TypeError(f'{name} must be {hints[name].__name__}, got {value!r}')
        return function(*args, **kwargs)
    return inner


checked = validated(order)
print(checked('a', 3, price=1.5), inspect.signature(checked) == signature, inspect.unwrap(checked) is order, inspect.getdoc(checked), inspect.cleandoc('  a\n    b\n  c'), sep='|')


class Shape:
    """A shape."""
    sides = 0

    def __init__(self, name='s'):
        self.name = name

    def area(self):
        """The area."""

    @staticmethod
    def unit(): ...

    @classmethod
    def make(cls, *, size): ...

    @property
    def label(self): ...

    async def wait(self): ...

    def each(self):
        yield


class Square(Shape):
    def area(self): ...


print([n for n, _ in inspect.getmembers(Square, inspect.isfunction)], inspect.getdoc(Square.area), inspect.signature(Shape), inspect.signature(Shape.make), inspect.signature(Square().area), inspect.getmro(Square), [(a.name, a.kind) for a in inspect.classify_class_attrs(Shape) if not a.name.startswith('__')])
print(inspect.iscoroutinefunction(Shape.wait), inspect.isgeneratorfunction(Shape.each), inspect.ismethod(Shape.make), inspect.isclass(Shape), inspect.isbuiltin(len), inspect.isroutine(str.upper), inspect.isdatadescriptor(Shape.label), inspect.isabstract(Shape), inspect.ismodule(inspect), inspect.getmodule(Shape) is None or True, inspect.isawaitable(5), inspect.isgenerator(Shape().each()), inspect.getattr_static(Shape(), 'label') is Shape.__dict__['label'], inspect.getfullargspec(order))
for bad in (lambda: signature.bind(), lambda: inspect.signature(lambda a=1, /: a).bind(a=2), lambda: signature.bind('a', item='b') and signature.bind(item='b'), lambda: inspect.signature(lambda a: a).bind(1, 2), lambda: inspect.signature(lambda a: a).bind(b=2, a=1), lambda: inspect.signature(lambda a: a).bind(1, a=1), lambda: checked(5), lambda: checked('a', 'b'), lambda: inspect.signature(5), lambda: inspect.Parameter('1x', inspect.Parameter.KEYWORD_ONLY), lambda: inspect.Parameter('x', 9), lambda: inspect.Parameter('x', inspect.Parameter.VAR_KEYWORD, default=1),
            lambda: inspect.Signature([inspect.Parameter('b', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('a', inspect.Parameter.POSITIONAL_ONLY)]), lambda: inspect.Signature([inspect.Parameter('a', inspect.Parameter.POSITIONAL_OR_KEYWORD)] * 2), lambda: inspect.Signature([inspect.Parameter('a', inspect.Parameter.POSITIONAL_OR_KEYWORD, default=1), inspect.Parameter('b', inspect.Parameter.POSITIONAL_OR_KEYWORD)]), lambda: inspect.getattr_static(Shape(), 'nope'), lambda: inspect.Parameter('if', inspect.Parameter.POSITIONAL_OR_KEYWORD), lambda: inspect.getfullargspec(5), lambda: inspect.Parameter(5, 1)):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
