import difflib

matcher = difflib.SequenceMatcher(None, 'private thread', 'private volatile')
print(round(matcher.ratio(), 4), round(matcher.quick_ratio(), 4), round(matcher.real_quick_ratio(), 4))
for block in matcher.get_matching_blocks():
    print(block)
for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, [1, 2, 3], [2, 9, 3, 4]).get_opcodes():
    print(tag, (i1, i2), (j1, j2))
print(difflib.SequenceMatcher(lambda char: char == ' ', ' abcd', 'abcd abcd').find_longest_match())
print(difflib.SequenceMatcher(None, '', '').ratio(), difflib.SequenceMatcher(a='ab', b='ba').ratio())
