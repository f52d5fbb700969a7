import textwrap

text = 'The quick brown fox jumped over the lazy dog and a-hyphenated-word too.'
print(textwrap.fill(text, 20))
print(textwrap.wrap(text, 15, break_on_hyphens=False, max_lines=2, placeholder=' [..]'))
print(textwrap.shorten(text, 25), '|', textwrap.shorten('  a   b ', 10))
print(repr(textwrap.dedent('    a\n      b\n    c')), repr(textwrap.indent('a\n\nb', '> ')))
print(textwrap.fill('item text wraps here', 12, initial_indent='* ', subsequent_indent='  '))
try:
    textwrap.wrap('x', 0)
except ValueError as error:
    print(error)
