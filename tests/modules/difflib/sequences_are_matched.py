# SequenceMatcher: blocks, opcodes, ratios, junk and popular items.
from difflib import SequenceMatcher, get_close_matches

m = SequenceMatcher(None, 'qabxcd', 'abycdf')
for code in m.get_opcodes():
    print('%7s a[%d:%d] b[%d:%d]' % code)
print(m.get_matching_blocks(), m.ratio(), m.quick_ratio(), m.real_quick_ratio())
m = SequenceMatcher(lambda x: x == ' ', 'private Thread currentThread;', 'private volatile Thread currentThread;')
print(round(m.ratio(), 3), m.find_longest_match(), m.find_longest_match(7, 20, 0, 12), m.bjunk)
print(SequenceMatcher(None, ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9))
print(SequenceMatcher(lambda x: x == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9))
long = 'x' * 150 + 'abc' + 'x' * 60
m = SequenceMatcher(None, 'abc' + 'x' * 10, long)
print(m.bpopular, m.get_matching_blocks(), round(m.ratio(), 4))
m = SequenceMatcher(None, 'abc' + 'x' * 10, long, autojunk=False)
print(m.bpopular, m.get_matching_blocks(), round(m.ratio(), 4))
print(SequenceMatcher().ratio(), SequenceMatcher(None, [], []).get_opcodes())
m = SequenceMatcher(a=[1, 2, 3, 4], b=[2, 3, 5])
print(m.a, m.b, m.b2j, m.get_opcodes())
m.set_seq1([5])
print(m.get_opcodes())
words = list(map(str, range(40)))
changed = words[:]
changed[8:8] = ['i']
changed[20] += 'x'
changed[23:28] = []
changed[30] += 'y'
for group in SequenceMatcher(None, words, changed).get_grouped_opcodes():
    print(group)
print(get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']))
print(get_close_matches('x', ['apple']), get_close_matches('apple', ['apply', 'appel', 'ape'], n=1, cutoff=0.5))
print(SequenceMatcher[int])
for n, cutoff in ((0, 0.6), (1, 2.0)):
    try:
        get_close_matches('a', ['b'], n, cutoff)
    except ValueError as error:
        print(error)
try:
    SequenceMatcher(None, [[1]], [[1]])
except TypeError as error:
    print(error)
