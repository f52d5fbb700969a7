# Differ, ndiff and restore.
from difflib import IS_CHARACTER_JUNK, IS_LINE_JUNK, Differ, ndiff, restore

one = '''  1. Beautiful is better than ugly.
  2. Explicit is better than implicit.
  3. Simple is better than complex.
  4. Complex is better than complicated.
'''.splitlines(keepends=True)
two = '''  1. Beautiful is better than ugly.
  3.   Simple is better than complex.
  4. Complicated is better than complex.
  5. Flat is better than nested.
'''.splitlines(keepends=True)
print(''.join(Differ().compare(one, two)), end='')
delta = list(ndiff(two, one))
print(''.join(delta), end='')
print(list(restore(delta, 1)) == two, list(restore(delta, '2')) == one)
print(list(ndiff(['\tI am a buggy'], ['\t\tI am a bug'])))
print(list(ndiff(['a\n', '\n', 'b\n', '#\n'], ['a\n', '#\n', 'b\n', '\n'], linejunk=IS_LINE_JUNK, charjunk=None)))
print(IS_LINE_JUNK('\n'), IS_LINE_JUNK(' # \n'), IS_LINE_JUNK('x'), IS_CHARACTER_JUNK('\t'), IS_CHARACTER_JUNK('\n'))
print(list(ndiff(['same\n'], ['same\n'])), list(ndiff([], ['new\n'])), list(ndiff('abc', 'adc')))
before = [f'line number {i} of the text\n' for i in range(12)]
after = [f'line number {i} in a text\n' for i in range(3, 15)]
print(''.join(ndiff(before, after)), end='')
for which in (3, 'x'):
    try:
        print(list(restore(delta, which)))
    except ValueError as error:
        print(error)
