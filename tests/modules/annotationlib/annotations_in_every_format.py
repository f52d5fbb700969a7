from annotationlib import Format, ForwardRef, get_annotations, type_repr


class C:
    a: int
    b: Unknown
    c: list[Unknown | int]
    d: 'text'
    e: Unknown.attr[int, ...]


def f(x: Later, y: str = 'a', *args: int) -> dict[str, Later]:
    pass


print(get_annotations(C, format=Format.STRING))
print(get_annotations(f, format=Format.STRING))
found = get_annotations(C, format=Format.FORWARDREF)
print(found['a'], type(found['b']).__name__, found['b'].__forward_arg__, found['d'])
print(get_annotations(f, format=Format.FORWARDREF)['y'])
try:
    get_annotations(C)
except NameError as e:
    print(e)
Unknown = bytes
Later = float
print(get_annotations(f))
print(found['b'].evaluate(), ForwardRef('Later', owner=C).evaluate(), ForwardRef('list[int]').evaluate())
print(ForwardRef('x'), ForwardRef('x') == ForwardRef('x'), type_repr(int), type_repr(C), type_repr(...), Format.VALUE == 1, Format.STRING)


def g(a: 'int', b: 'list[str]') -> 'None':
    pass


print(get_annotations(g), get_annotations(g, eval_str=True))
for wrong in (lambda: ForwardRef(3), lambda: get_annotations(C(), format=9), lambda: get_annotations(3), lambda: ForwardRef('1 +').evaluate()):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
