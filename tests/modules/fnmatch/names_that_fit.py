import fnmatch

for name, pattern in [('a.py', '*.py'), ('abc', 'a?c'), ('a', '[abc]'), ('d', '[!abc]'), ('a]', 'a]'), ('b', '[]b]'),
                      ('', '*'), ('a', ''), ('a-b', 'a[-]b'), ('x', '[a-w]'), ('[', '['), ('aXbXc', 'a*b*c'), ('a\nb', 'a*b')]:
    print(repr(name), pattern, fnmatch.fnmatchcase(name, pattern))
print(fnmatch.filter(['a.py', 'b.txt', 'c.py'], '*.py'), fnmatch.filterfalse(['a.py', 'b.txt'], '*.py'))
print(fnmatch.fnmatchcase(b'ab', b'a*'), fnmatch.fnmatchcase('a' * 60, '*a' * 25 + 'b'))
