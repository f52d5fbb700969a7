"""Wrapping, filling, shortening, dedenting and indenting texts as command line tools do."""
import textwrap

text = 'The  quick-brown fox\tjumps over the lazy dog; extraordinarily-long-hyphenated words (and "quotes") -- break. Or not?  Maybe.'
for options in ({'width': 20}, {'width': 20, 'break_on_hyphens': False}, {'width': 8, 'break_long_words': False}, {'width': 25, 'initial_indent': '* ', 'subsequent_indent': '  '}, {'width': 30, 'drop_whitespace': False}, {'width': 30, 'expand_tabs': False, 'replace_whitespace': False},
                {'width': 40, 'fix_sentence_endings': True}, {'width': 24, 'max_lines': 2}, {'width': 24, 'max_lines': 3, 'placeholder': ' etc.'}, {'width': 30, 'tabsize': 3}, {'width': 1}):
    print(options, textwrap.wrap(text, **options))
print(textwrap.fill('- item one is long enough to wrap\n- item two', 16, subsequent_indent='  '))
print([textwrap.shorten('Hello  world of\nwrapping', w, placeholder=p) for w, p in [(12, '...'), (11, ' [...]'), (100, '...'), (5, '..')]])
print(repr(textwrap.dedent('''
    def f():
        return 1

      # odd
    \t
    end
    ''')), repr(textwrap.dedent('  a\n\tb\n')), repr(textwrap.dedent('   \n  x')))
print(repr(textwrap.indent('a\n\n  b\nc', '> ')), repr(textwrap.indent('a\n\nb', '+', lambda line: True)), textwrap.wrap(''), textwrap.wrap('   '), textwrap.fill('a' * 10, 4).split('\n'))
wrapper = textwrap.TextWrapper(width=10, initial_indent='>>')
print(wrapper.wrap('one two three four'), wrapper.fill('x y'), wrapper.width)
wrapper.width = 6
print(wrapper.wrap('one two three four'), textwrap.wrap('em—dash and e-mail, non\u00a0breaking 1-2-3 a--b', 6))
for bad in (lambda: textwrap.wrap('a', 0), lambda: textwrap.wrap('a b c', 5, max_lines=1, placeholder='too long here'), lambda: textwrap.wrap(5), lambda: textwrap.dedent(5), lambda: textwrap.indent('a', 5), lambda: textwrap.shorten('hello world', 2), lambda: textwrap.wrap('a', 10, nonsense=1), lambda: textwrap.TextWrapper(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), lambda: textwrap.wrap('a b', width='x')):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
