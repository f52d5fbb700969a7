for args in (('m',), ('m', ('f', 1, 2, 't')), ('m', ('a/b.py', 3, 2, '  text here\n', 3, 5)), ()):
    e = SyntaxError(*args)
    print(str(e), repr(e), e.args)
e = SyntaxError('x'); e.lineno = 5
print(e)
e.filename = 'q/z.py'
print(e)
e.lineno = None
print(e)
import ast
for s in ('[', '1 +', 'a b'):
    try: ast.literal_eval(s)
    except SyntaxError as e: print(str(e))
raise SyntaxError('bad', ('file.py', 7, 5, '    call(1 2)\n', 7, 9))
