import ast

print(ast.literal_eval("{'a': [1, -2.5, 3+4j], 'b': (None, True), 'c': {1}, 'd': b'x'}"), ast.literal_eval(' 1'),
      ast.literal_eval('set()'))
for text in ('print(1)', 'x', '1 + 1', '{**{}}', 'f"a"', "__import__('os')", '-"a"'):
    try:
        print(ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        print(repr(text), type(error).__name__, str(error).split(' 0x')[0].split(': <')[0])
