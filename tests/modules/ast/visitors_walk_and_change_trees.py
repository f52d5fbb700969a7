import ast

source = '''
import os, sys as system
from a.b import c
def outer(x):
    def inner():
        return x * 2
    return inner() + os.path
class Thing(Base):
    name: str = 'n'
'''
tree = ast.parse(source)
print([type(node).__name__ for node in ast.walk(tree)][:12])
print(sorted(node.id for node in ast.walk(tree) if isinstance(node, ast.Name)))


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_FunctionDef(self, node):
        self.found.append(('def', node.name, [arg.arg for arg in node.args.args], node.lineno))
        self.generic_visit(node)

    def visit_Import(self, node):
        self.found += [(alias.name, alias.asname) for alias in node.names]

    def visit_ClassDef(self, node):
        self.found.append(('class', node.name, [ast.unparse(base) for base in node.bases]))


visitor = Names()
visitor.visit(tree)
print(visitor.found)


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)

    def visit_Import(self, node):
        return None

    def visit_Return(self, node):
        self.generic_visit(node)
        return [ast.Expr(ast.Call(ast.Name('log', ast.Load()), [], [])), node]


changed = ast.fix_missing_locations(Double().visit(tree))
print(ast.unparse(changed))
print(list(ast.iter_fields(ast.parse('x').body[0]))[0][0], len(list(ast.iter_child_nodes(tree))))
