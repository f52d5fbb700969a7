import ast

print(ast.dump(ast.parse('x = 1 + y')))
print(ast.dump(ast.parse('a.b[1:2](*c, d=e, **f)', mode='eval')))
print(ast.dump(ast.parse('def f(a, /, b: int = 1, *c, d, **e) -> str:\n    "doc"\n    return a\n'), indent=2))
print(ast.dump(ast.parse('f"{x!r:>{w}}"', mode='eval').body))
print(ast.dump(ast.parse('pass', mode='single')))
print(ast.dump(ast.parse('x', mode='eval'), annotate_fields=False))
print(ast.dump(ast.parse('x', mode='eval'), include_attributes=True))
print(ast.dump(ast.parse('f()', mode='eval'), show_empty=True))
tree = ast.parse('if é:\n    y = "€"; z = 1')
name = tree.body[0].body[1].targets[0]
print(name.lineno, name.col_offset, name.end_lineno, name.end_col_offset)
print(repr(tree.body[0].test), type(tree).__mro__[1].__name__, isinstance(tree.body[0], ast.stmt))
print(ast.Name._fields, ast.Name._attributes, ast.Name.__match_args__)
for source in ('x = (', 'a b', 'def f():\nreturn', 'x = 1\n  y = 2'):
    try:
        ast.parse(source, 'file.py')
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.filename, error.lineno, error.offset, repr(error.text))
try:
    ast.parse('x = 1', mode='eval')
except SyntaxError as error:
    print(error.msg)
