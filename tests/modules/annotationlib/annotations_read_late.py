"""Annotations read late: forms, names that do not exist yet, strings, dictionaries of classes and functions."""
import annotationlib
from annotationlib import Format, ForwardRef, get_annotations


def later(a: Missing, b: list[Later] = None, *c: int, d: 'str' = 1) -> Result | None: ...


class Record:
    x: int
    y: Unknown.inner
    z: 'Record'


for form in (Format.FORWARDREF, Format.STRING):
    print(form.name, sorted(get_annotations(later, format=form)), str(get_annotations(Record, format=form)).split('owner')[0])
for item in (later, Record):
    try:
        print(get_annotations(item))
    except NameError as error:
        print(type(error).__name__, error)
Missing = Later = Result = int


class Unknown:
    inner = str


print(get_annotations(later), get_annotations(Record), later.__annotations__['b'], Record.__annotate__(Format.VALUE)['x'])
reference = ForwardRef('list[Missing]', owner=later)
print(reference.evaluate(globals=globals()), ForwardRef('x.y') == ForwardRef('x.y'), reference.__forward_arg__, annotationlib.type_repr(list[int]), annotationlib.type_repr(Record), annotationlib.type_repr('s'), annotationlib.type_repr(None), annotationlib.annotations_to_string({'a': int, 'b': 'c'}), Format(2), list(Format))
print(get_annotations(later, eval_str=True)['d'], get_annotations(type('E', (), {})), annotationlib.call_annotate_function(later.__annotate__, Format.STRING)['a'], annotationlib.get_annotate_from_class_namespace({}) is None)
for bad in (lambda: get_annotations(5), lambda: get_annotations(later, format=9), lambda: get_annotations(later, eval_str=True, format=Format.STRING), lambda: ForwardRef('1 +'), lambda: ForwardRef(5), lambda: ForwardRef('nope').evaluate(), lambda: Format(9), lambda: Record.__annotate__(9)):
    try:
        print(bad())
    except (TypeError, ValueError, NameError, SyntaxError, NotImplementedError) as error:
        print(type(error).__name__, error)
