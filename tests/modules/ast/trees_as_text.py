import ast

tree = ast.parse('total = price * 2 + tax')
print(ast.dump(tree))
print(ast.dump(tree.body[0].value, indent=2))
print([type(node).__name__ for node in ast.walk(tree.body[0])],
      sorted({node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}))
print(ast.unparse(ast.parse('if  x :\n  y=( 1,2 )\nelse: pass')), ast.unparse(ast.parse('(a)+(b*c)', mode='eval')))
print(ast.get_docstring(ast.parse('"""Doc."""')), ast.get_docstring(ast.parse('1')))
