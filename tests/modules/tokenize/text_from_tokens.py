import io
import tokenize

for source in ('a = (1,\n  2)\nif a :\n\tb = f"{a!r}  {{x}}" # c\n', 'x = 1  \\\n + 2', "'a' f'b' 'c'\n"):
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    print(tokenize.untokenize(tokens) == source, repr(tokenize.untokenize([token[:2] for token in tokens])))
print(tokenize.untokenize([(tokenize.NAME, 'def'), (tokenize.NAME, 'f'), (tokenize.OP, '('), (tokenize.OP, ')')]))
print(tokenize.untokenize(tokenize.tokenize(io.BytesIO(b'# coding: latin-1\nx = "\xe9"\n').readline)))
try:
    tokenize.untokenize([(1, 'a', (2, 3), (2, 4), ''), (1, 'b', (1, 0), (1, 1), '')])
except ValueError as error:
    print(error)
