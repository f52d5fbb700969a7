import io
import tokenize

SOURCE = """\
def f(a, b=0x1F):
    # why
    return a ** b

class A:
  x: int = 1_000 \\
    + 2
  y = [
    1,  # one

  ]
"""
for token in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
    print(tokenize.tok_name[token.exact_type], repr(token.string), token.start, token.end)
for token in tokenize.generate_tokens(iter(['x = 1\n']).__next__):
    print(token)
