import textwrap

block = '    first\n      second\n\n    third\n'
print(repr(textwrap.dedent(block)), repr(textwrap.dedent('\tx\n    y')), repr(textwrap.dedent('  \n a\n')))
print(repr(textwrap.indent('a\n\nb\n', '> ')), repr(textwrap.indent('a\n\nb', '> ', lambda line: True)))
print(textwrap.shorten('one two   three four', 14), textwrap.shorten('one two', 14),
      textwrap.shorten('onetwothree', 5, placeholder='.'))
print(textwrap.wrap('a\tb\nc', expand_tabs=False, replace_whitespace=False), textwrap.wrap('a\tb', tabsize=4))
print(textwrap.wrap('End. Next one', 40, fix_sentence_endings=True), textwrap.wrap('a  b', 40, drop_whitespace=False))
