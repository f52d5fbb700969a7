# Unified and context diffs, also of bytes.
from difflib import context_diff, diff_bytes, unified_diff

one = ['bacon\n', 'eggs\n', 'ham\n', 'guido\n'] + [f'{i}\n' for i in range(9)] + ['end']
two = ['python\n', 'eggy\n', 'hamster\n', 'guido\n'] + [f'{i}\n' for i in range(9)] + ['more\n', 'end']
print(''.join(unified_diff(one, two, fromfile='before.py', tofile='after.py')))
print(''.join(unified_diff(one, two, 'a', 'b', '2005-01-26', '2010-04-02', n=1, lineterm='\n')))
print(*unified_diff([line.rstrip() for line in one], [line.rstrip() for line in two], lineterm='', n=0), sep='\n')
print(''.join(context_diff(one, two, fromfile='before.py', tofile='after.py')))
print(''.join(context_diff(two, one, n=0, tofiledate='now')))
print(list(unified_diff(one, one)), list(context_diff([], [])), list(unified_diff([], ['x'])))
print(list(diff_bytes(unified_diff, [b'a\xff'], [b'b'], fromfile=b'q\xff')))


def attempt(lines):
    try:
        print(list(lines))
    except TypeError as error:
        print(error)


attempt(unified_diff('one', 'two'))
attempt(unified_diff([b'x'], ['y']))
attempt(context_diff([], 'q'))
attempt(context_diff(['a'], [1]))
attempt(unified_diff(['a'], ['b'], b'x'))
attempt(diff_bytes(unified_diff, ['a'], [b'b']))
