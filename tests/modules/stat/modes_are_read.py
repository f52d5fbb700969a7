# Modes of files: kinds, permissions, and how ls shows them.
import stat

MODES = [0o100644, 0o040755, 0o120777, 0o020666, 0o060660, 0o010600, 0o140777, 0o104755, 0o102644, 0o041777, 0o101666,
         0]
for mode in MODES:
    tests = [name for name in ('S_ISREG', 'S_ISDIR', 'S_ISLNK', 'S_ISCHR', 'S_ISBLK', 'S_ISFIFO', 'S_ISSOCK')
             if getattr(stat, name)(mode)]
    print(oct(mode), stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), tests)
print(stat.S_ISDOOR(0o100644), stat.S_ISPORT(0), stat.S_ISWHT(0))
skipped = ('SF_SETTABLE',)
for name in sorted(vars(stat)):
    if name.isupper() and name not in skipped and isinstance(getattr(stat, name), int):
        print(name, getattr(stat, name), end='; ')
print()
for bad in ('x', 1.5, -1):
    try:
        print(stat.S_ISDIR(bad))
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
