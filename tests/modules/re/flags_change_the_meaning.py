import re

print(re.findall('^a', 'a\nA\na', re.M | re.I), re.findall('.', 'a\n', re.S), re.findall(r'\w', 'aé', re.A),
      re.match('(?i:a)b', 'Ab'))
pattern = re.compile(r'''
    (\d+)   # number
    \ *     # spaces
    ([a-z]) # unit
''', re.VERBOSE)
print(pattern.match('12 kg').groups(), pattern.flags, re.compile('a', re.I), re.compile('(?m)^x$').flags,
      repr(re.I | re.S), re.NOFLAG)
print(re.fullmatch('a|ab', 'ab'), re.match('a|ab', 'ab'), re.match('(?-i:a)', 'A', re.I),
      re.search(r'\bfoo\b', 'a foo.'), re.prefixmatch('a', 'ab') if hasattr(re, 'prefixmatch') else '-')
print(pattern.search('x 5m', 2), re.compile('^a').match('ba', 1), re.compile('b$').search('abc', 0, 2))
