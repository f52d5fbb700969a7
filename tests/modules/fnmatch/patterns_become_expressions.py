import fnmatch

names = ['a.py', 'b.txt', 'c.PY', '.hidden', 'x[1].py']
print(fnmatch.filter(names, '*.py'), fnmatch.filterfalse(names, '*.py'))
print(fnmatch.fnmatchcase('c.PY', '*.py'), fnmatch.fnmatch('abc', 'a?c'), fnmatch.fnmatch('x[1].py', 'x[[]1].py'))
print(fnmatch.fnmatch('b', '[!a]'), fnmatch.fnmatch('-', '[a-]'), fnmatch.translate('*.p?'))
