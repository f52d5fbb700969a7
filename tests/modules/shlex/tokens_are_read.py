# The lexer: words, quotes, escapes, comments, signs, sources.
import io
import shlex

TEXTS = ['foo bar', 'a "b c" d', "a 'b c'd", 'x\\ y "q\\"r" \'s\\t\'', 'a#b # c\nd', '~/a && b-c --color=auto || d *.py?',
         'a;b|c>d<(e)', '"" \'\' x', 'a "" b', ':-) ;-)', '\u00e1\u00e9', 'a=1,b=2', '', '  ', 'a\nb\n\nc', '>>out 2>&1',
         '"a\\"b"c\\ d', 'foo"bar"baz']
for text in TEXTS:
    for options in ({}, {'posix': True}, {'punctuation_chars': True}, {'posix': True, 'punctuation_chars': '|&'}):
        lexer = shlex.shlex(text, **options)
        print(repr(text), options, list(lexer), lexer.lineno)
    lexer = shlex.shlex(text, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    print(list(lexer))
for text in ('a "b', 'a \\', "'"):
    for posix in (False, True):
        try:
            print(list(shlex.shlex(text, posix=posix)))
        except ValueError as error:
            print(repr(text), posix, error)
lexer = shlex.shlex(io.StringIO('one two\nthree'), 'file.txt')
print(lexer.get_token(), lexer.error_leader(), lexer.infile, lexer.eof == '')
lexer.push_token('again')
lexer.push_source('inner words', 'other')
print(lexer.error_leader(), [lexer.get_token() for _ in range(6)])
lexer = shlex.shlex('a,b;c')
lexer.whitespace += ','
lexer.wordchars += ';'
lexer.commenters = ''
print(list(lexer), lexer.punctuation_chars == '', sorted(shlex.__all__))
try:
    shlex.shlex('a', punctuation_chars=True).punctuation_chars = 'x'
except AttributeError as error:
    print(error)
