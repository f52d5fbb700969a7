import io
import tokenize

for source in ('x = (', "x = 'abc", "'''abc\n", "f'''abc\n", "f'abc", '0b12', '0x', '1__0', '1e+', 'x \\ y', "f'a}b'",
               'if 1:\n    x\n  y\n', 'if 1:\n\tx\n        y\n', "f'{a\nb'", 'a $ b', '1abc', ')'):
    try:
        print(repr(source), [token[1] for token in tokenize.generate_tokens(io.StringIO(source).readline)])
    except (tokenize.TokenError, SyntaxError) as error:
        print(repr(source), type(error).__name__, error.args)
