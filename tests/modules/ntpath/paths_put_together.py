import ntpath

for parts in (('c:/a', 'b', 'd:c'), ('c:', 'a'), ('a', '/b'), ('c:/a', 'c:b'), ('a\\', 'b'), ('//s/h', 'x'), ('c:/a', '//s/h/x'), ('', 'a'), ('a', '')):
    print(parts, ntpath.join(*parts))
for action in (lambda: ntpath.relpath('c:\\a\\b', 'c:\\A\\c\\d'), lambda: ntpath.commonpath(['c:\\a\\b', 'C:/A/c']),
               lambda: ntpath.commonpath(['c:a', 'd:b']), lambda: ntpath.commonpath([]), lambda: ntpath.commonpath(['c:a', 'c:/b']),
               lambda: ntpath.relpath('d:/x', 'c:/y'), lambda: ntpath.relpath(''), lambda: ntpath.join(b'a', 'b'),
               lambda: [ntpath.isreserved(name) for name in ('con.txt', 'a:b', 'x ', 'lpt1', 'console', '..')], lambda: ntpath.join(1)):
    try:
        print(action())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
