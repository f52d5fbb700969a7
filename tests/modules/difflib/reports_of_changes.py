"""Differences between versions of a text: unified, context, marked, close names, ratios and operations."""
import difflib

old = 'one\ntwo\nthree\nfour\nfive\nsix\n'.splitlines(keepends=True)
new = 'one\n2\nthree\nfour\nfour and a half\nsix\nseven'.splitlines(keepends=True)
print(list(difflib.unified_diff(old, new, 'a.txt', 'b.txt', '2024-01-01', '2024-01-02', n=1)))
print(list(difflib.context_diff(old, new, 'a', 'b', n=0, lineterm='')))
print(list(difflib.ndiff(['private Thread thread;\n', 'same\n', 'gone\n'], ['private volatile Thread thread;\n', 'same\n', 'nowx\n'])))
delta = list(difflib.ndiff(old, new))
print(''.join(difflib.restore(delta, 1)) == ''.join(old), ''.join(difflib.restore(delta, 2)) == ''.join(new))
matcher = difflib.SequenceMatcher(None, 'private Thread', 'private volatile Thread')
print(round(matcher.ratio(), 4), matcher.quick_ratio(), matcher.real_quick_ratio(), matcher.get_matching_blocks(), matcher.find_longest_match(), matcher.get_opcodes())
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('confg', ['config', 'conf', 'confirm'], n=1, cutoff=0.5), [list(g) for g in difflib.SequenceMatcher(a='abcdefghijklm', b='aXcdefghijYlm').get_grouped_opcodes(1)])
print(difflib.SequenceMatcher(lambda x: x == ' ', 'a b c', 'abc').ratio(), difflib.SequenceMatcher(None, [1, 2, 3], (2, 3, 4)).ratio(), difflib.SequenceMatcher(None, '', '').ratio(), difflib.IS_LINE_JUNK('  # \n'), difflib.IS_CHARACTER_JUNK('\t'), list(difflib.unified_diff(['a'], ['a'])))
matcher.set_seq2('private')
print(matcher.ratio(), matcher.b2j['p'], matcher.bjunk, matcher.bpopular, list(difflib.diff_bytes(difflib.unified_diff, [b'a\n'], [b'b\n'], b'x', b'y')), list(difflib.Differ().compare(['abc\n'], ['abd\n'])))
for bad in (lambda: difflib.get_close_matches('a', ['b'], n=0), lambda: difflib.get_close_matches('a', ['b'], cutoff=2), lambda: list(difflib.unified_diff([1], [2])), lambda: list(difflib.restore(delta, 3)), lambda: difflib.SequenceMatcher(None, [[]], [[]]), lambda: list(difflib.unified_diff([b'a'], [b'b'])), lambda: list(difflib.diff_bytes(difflib.unified_diff, ['a'], [b'b'])), lambda: list(difflib.ndiff(5, 6))):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
