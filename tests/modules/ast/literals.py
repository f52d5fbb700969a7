import ast

for text in ('1', ' -2.5', "'a' 'b'", 'b"x"', '[1, (2, 3), {4}, {"k": None}]', '{}', '()', 'True', '...', '1 + 2j', '-1e3 - 4J',
             'set()', '(1)', '"""x\ny"""', '0xFF', '{1: [2, {3: (4,)}]}', '1_000', '[]', "r'\\n'"):
    print(repr(ast.literal_eval(text)))
for text in ('', 'a', 'f()', '1 + 1', '1 if 2 else 3', '{**{}}', '-"a"', '(', '1 2', 'a = 1', '1j + 1', '{[]: 1}', '__import__("os")', 'not 1'):
    try:
        print(ast.literal_eval(text))
    except Exception as e:
        print(type(e).__name__, e if isinstance(e, ValueError) else '')
