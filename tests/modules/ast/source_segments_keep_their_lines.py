import ast

source = 'def f():\r\n    return 1\r\ndef g():\r    pass\rx = (1,\n     2)\n'
for node in ast.parse(source).body:
    print(repr(ast.get_source_segment(source, node)))
for text in ('    -1', '\t\t5', '\n -1', '1 +', ' [1, 2'):
    try:
        print(ast.literal_eval(text))
    except SyntaxError as error:
        print(type(error).__name__, error.msg)
