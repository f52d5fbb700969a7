__all__ = ['Interpolation', 'Template', 'convert']

_CLASSES = (Interpolation, Template)


def convert(obj, /, conversion):
    """Convert an object as the conversion of an f-string does."""
    if conversion is None:
        return obj
    if conversion == 'r':
        return repr(obj)
    if conversion == 's':
        return str(obj)
    if conversion == 'a':
        return ascii(obj)
    raise ValueError(f'invalid conversion specifier: {conversion}')
