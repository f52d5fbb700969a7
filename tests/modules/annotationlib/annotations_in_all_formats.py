from annotationlib import Format, ForwardRef, get_annotations


def f(a: int, b: Missing, *c: list[Other]) -> str: ...


print(get_annotations(f, format=Format.STRING))
found = get_annotations(f, format=Format.FORWARDREF)
print(found['a'], isinstance(found['b'], ForwardRef), found['b'].__forward_arg__)
try:
    get_annotations(f)
except NameError as error:
    print(error)
Missing = float
Other = int
print(get_annotations(f))
print(found['b'].evaluate())
