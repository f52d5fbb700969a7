import re

patterns = ['*a', 'a**', '(?P<n', '[a', '[z-a]', '\\', '(?<=a+)b', r'\1', '(?i', 'a{2,1}', '(?P<1>a)', '(?P=x)', r'\8',
            'x)', r'\N{foo}', 'a\nb(', '(?P<a>x)(?P<a>y)', '(?(1)a|b|c)', '(?q)', '(?-)', 'a(?i)', r'\x1', '(?P>a)',
            '(?i-i:a)', '(?au)x', '(?(2)a)', r'[\d-a]', '(?#']
for pattern in patterns:
    try:
        re.compile(pattern)
        print(pattern, 'compiles')
    except re.PatternError as error:
        print(repr(pattern), error, error.msg, error.pos, error.lineno, error.colno)
