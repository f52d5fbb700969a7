# Long texts and bytes are cut into pieces.
from pprint import pprint

pprint('the quick brown fox jumped over the lazy dog and went on until the line was full ' * 2)
pprint({'text': 'the quick brown fox jumped over the lazy dog\nand another line\n' * 2, 'k': 1}, width=40)
pprint(['short', 'a' * 100, 'with spaces and more of them so that it is cut'], width=30)
pprint(b'0123456789abcdef' * 8)
pprint({'b': b'\x00\xff' * 20, 'a': bytearray(b'xyz' * 20)}, width=40)
pprint('multi\nline\ntext', width=10)
pprint('tab\tand  two spaces   three', width=12)
pprint('', width=1)
pprint(b'abc', width=1)
