"""Mistakes in patterns and templates: the message, where, and for which pattern."""
import re

patterns = ['(', ')', '[', '[]', '[a', '[z-a]', '*a', 'a**', '+', 'a{2,1}', '(?P<1>a)', '(?P<a', '(?P<a>x)(?P<a>y)', '(?P=b)', '\\', '\\2', '(?<=a*)b', '(?x', '(?z)', '(?P>',
            '(?#', 'a(?i)b', '(?i-i:a)', '(?L)a', '\\N{no such}', '\\u12', '\\x1', '\\8', '(?(2)a|b)', '(?(1)a|b|c)', '(?(x)a)', '(a)(?(1', '[[:alpha:]]', '\\c', '\\Q', '(?<n>a)',
            'a{99999999999999999999}', '(?-', '(?i', '(?-x', '(?:a', '(?=', '(?<', '(?<!a+)', 'a|*', '(?P=a', '[\\d-z]', '[a-\\d]', 'x{,', 'a{1', '(?a-u:x)', '(?au)x', '\\pL', '\\400']
for pattern in patterns:
    try:
        print(repr(pattern), 'reads', re.compile(pattern).groups)
    except re.PatternError as error:
        print(repr(pattern), '|', error, '|', error.msg, error.pos, error.lineno, error.colno)
for template in ('\\1', '\\g<1', '\\g<x>', '\\g<1a>', '\\gx', '\\g<>', '\\q', '\\', '\\g<2>', '\\g<0>\\\\\\n', '\\07', '\\400'):
    try:
        print(repr(template), repr(re.sub('(?P<n>b)?c', template, 'abc')))
    except (re.PatternError, IndexError) as error:
        print(repr(template), '|', type(error).__name__, error)
for call in (lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.match('a', None), lambda: re.compile(5), lambda: re.match('a', 'a').group(1),
             lambda: re.match('a', 'a').group('x'), lambda: re.compile(re.compile('a'), re.I), lambda: re.sub('a', 5, 'a'), lambda: re.match('a', 'a').expand(5)):
    try:
        print(call())
    except (TypeError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
