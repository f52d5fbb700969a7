import textwrap

text = 'Hello there -- you goof-ball, use the -b option! It is a well-known, state-of-the-art thing. Really? Yes.'
for width in (12, 20, 40):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap('aaaaaaaaaaaaaaaaaaaa bb', 8), textwrap.wrap('aaaaaaaaaaaaaaaaaaaa bb', 8, break_long_words=False))
print(textwrap.wrap('one-two-three-four', 9), textwrap.wrap('one-two-three-four', 9, break_on_hyphens=False))
print(textwrap.wrap('a\tb\n\nc   d', 5), textwrap.wrap('a\tb\n\nc   d', 20, replace_whitespace=False, drop_whitespace=False))
print(textwrap.wrap('It ends. And it starts! "Quite." Ok', 60, fix_sentence_endings=True))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=1, placeholder='~'), textwrap.wrap('', 10))
print(textwrap.shorten('Hello  world!  How are you?', 12), textwrap.shorten('Hello world', 11), textwrap.shorten('Helloworldx', 9, placeholder='..'))
w = textwrap.TextWrapper(width=15)
w.subsequent_indent = '> '
print(w.wrap(text), w.fill('short'))
for attempt in (lambda: textwrap.wrap('a', 0), lambda: textwrap.wrap('abc def', 3, max_lines=1), lambda: textwrap.wrap('a', 5, 6)):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ':', error)
