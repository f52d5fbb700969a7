import ast

print(ast.literal_eval(ast.parse("{'a': [1, -2.5, (3,)], b'b': {4}}", mode='eval')))
print(ast.literal_eval(ast.parse('1 + 2j', mode='eval')), ast.literal_eval(ast.Constant('x')))
print(ast.literal_eval('set()'), ast.literal_eval(' [None, True, ...]'))
for bad in (ast.Name('x'), ast.parse('f()', mode='eval'), ast.parse('1 + 2', mode='eval'), 'a.b', '[x for x in y]'):
    try:
        print(ast.literal_eval(bad))
    except ValueError as error:
        print(error)
