import difflib

old = ['first line\n', 'second line\n', 'gone\n']
new = ['first lime\n', 'second line\n', 'added\n', 'more\n']
delta = list(difflib.ndiff(old, new))
print(''.join(delta))
print(list(difflib.restore(delta, 1)) == old, list(difflib.restore(delta, 2)) == new)
try:
    list(difflib.restore(delta, 3))
except ValueError as error:
    print(error)
print(list(difflib.Differ().compare(['a'], ['b'])), difflib.IS_LINE_JUNK('  # \n'), difflib.IS_CHARACTER_JUNK('x'))
