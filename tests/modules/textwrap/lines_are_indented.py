import textwrap

print(repr(textwrap.dedent('''
    def f():
        return 1

      # two
    ''')))
print(repr(textwrap.dedent('  a\n\tb\n')), repr(textwrap.dedent('\ta\n\t  b')), repr(textwrap.dedent('a\n  b')), repr(textwrap.dedent('  \n   x\n')))
print(repr(textwrap.indent('a\n\n  b\n', '> ')), repr(textwrap.indent('a\n\nb', '# ', lambda line: True)), repr(textwrap.indent('', 'x')))
