__all__ = ('literal_eval',)


def literal_eval(node_or_string):
    """The value of a text that holds a literal: strings, numbers, containers, booleans, None and Ellipsis."""
    if not isinstance(node_or_string, str):
        raise TypeError(f'literal_eval() needs a str here, not {type(node_or_string).__name__}')
    return _literal(node_or_string.lstrip(' \t'))


def __getattr__(name):
    if name in ('parse', 'dump', 'walk', 'unparse', 'NodeVisitor', 'NodeTransformer', 'AST', 'compile'):
        raise AttributeError(f"module 'ast' has no attribute {name!r}: programs cannot compile or inspect code at run "
                             'time; only literal_eval is there')
    raise AttributeError(f"module 'ast' has no attribute {name!r}")
