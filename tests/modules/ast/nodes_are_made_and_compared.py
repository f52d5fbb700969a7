import ast
import warnings

name = ast.Name('x')
print(ast.dump(name), name.ctx, ast.dump(ast.Name(id='y', ctx=ast.Store())))
print(ast.dump(ast.Constant(5)), ast.Constant(5).kind)
node = ast.FunctionDef('f', ast.arguments(), [ast.Pass()])
print(node.decorator_list, node.returns, ast.unparse(ast.fix_missing_locations(node)))
try:
    ast.Name('a', ast.Load(), 3)
except TypeError as error:
    print(error)
try:
    ast.Name('a', id='b')
except TypeError as error:
    print(error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    ast.Name()
    print(caught[0].category.__name__, caught[0].message)
print(ast.compare(ast.parse('a + b'), ast.parse('a+b')), ast.compare(ast.parse('a'), ast.parse('b')))
match ast.parse('f(1)', mode='eval').body:
    case ast.Call(ast.Name(id=called), [ast.Constant(value)]):
        print('called', called, value)
source = 'first = 1\nsecond = call(2,\n   3)\n'
tree = ast.parse(source)
print(repr(ast.get_source_segment(source, tree.body[1].value)))
print(repr(ast.get_source_segment(source, tree.body[1].value, padded=True)))
print(ast.get_docstring(ast.parse('"""One\n\n   two\n   """')), ast.get_docstring(ast.parse('x')))
ast.increment_lineno(tree, 10)
print([each.lineno for each in tree.body])
print(repr(ast.parse('a + b * c - d', mode='eval').body))
