# host: fetch
# Generic classes, type parameters, unions, templates and namespaces as objects.
import typing

type Alias[T] = list[T] | None


class Box[T, *Rest, **Call]:
    content: T

    def put[U: int](self, value: U, call: typing.Callable[Call, T]) -> 'Box[T]':
        return self


def frames():
    import sys
    frame = sys._getframe() if hasattr(sys, '_getframe') else None
    return fetch('frames'), frame is None or frame.f_code.co_name


name = 'world'
template = t'hello {name!r:>10} and {1 + 1}'
union, alias, marks = int | str, dict[str, list[int]], (typing.Any, typing.Optional[int], typing.Literal['a', 1], typing.Self)
parameters = Box.__type_params__
part = parameters[2].args, parameters[1]
here, lookup = globals(), vars(Box)
words = typing.TypeVar('words', bound=str), typing.ParamSpec('P'), typing.ClassVar[int], typing.Annotated[int, 'note']
print(fetch('annotations'), frames())
print(template.strings, [(each.value, each.expression, each.conversion, each.format_spec) for each in template.interpolations])
print(union, alias, marks, words, Alias, Alias.__value__, Box[int, str], parameters, part)
print(here['name'], 'put' in lookup, Box.put.__annotations__['return'], Box.__orig_bases__)
