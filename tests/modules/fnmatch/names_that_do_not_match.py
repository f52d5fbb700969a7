import fnmatch

names = ['a.py', 'b.txt', 'c.py', 'd']
print(fnmatch.filterfalse(names, '*.py'), fnmatch.filterfalse([], '*'), fnmatch.filterfalse(iter(names), '[ab]*'))
print(fnmatch.filter(names, '[]'), fnmatch.filter(['[]'], '[]'), fnmatch.filter(['-', 'b'], '[a-]'))
print(fnmatch.filter(['z-a', 'm'], '[z-a]'), fnmatch.filter(['^', 'a'], '[^a]'), fnmatch.filter(['!', 'a'], '[!!]'))
print(fnmatch.fnmatch('a\nb', 'a*b'), fnmatch.fnmatch('', ''), fnmatch.fnmatch('', '?'))
