# ends: TimeoutError, value
import re
re.match('(a+)+$', 'a' * 40 + 'b')
1
# ---
# ends: TimeoutError, value
import re
re.match('(a|aa)+$', 'a' * 60 + 'b')
1
# ---
# ends: TimeoutError, value
import re
re.search('(.*)*x', 'a' * 5000)
1
# ---
# ends: TimeoutError, value
import re
re.match('^(([a-z])+.)+[A-Z]([a-z])+$', 'a' * 60)
1
# ---
# ends: TimeoutError, value, MemoryError
import re
re.match('(?:(?:(?:a{1,100}){1,100}){1,100}){1,100}$', 'a' * 3000 + 'b')
1
# ---
# ends: TimeoutError, value
import re
re.sub('(a*)*', 'b', 'a' * 3000 + 'c')
1
# ---
# ends: TimeoutError, value, MemoryError
import re
re.findall('(?=(a+))', 'a' * 20000)
1
# ---
# ends: TimeoutError, value
import re
re.match(r'(a*)(a*)(a*)(a*)(a*)(a*)\1\2\3\4\5\6$', 'a' * 200 + 'b')
1
# ---
# ends: MemoryError, TimeoutError, PatternError, OverflowError, RecursionError, value
import re
re.compile('(' * 5000 + ')' * 5000)
1
# ---
# ends: MemoryError, TimeoutError, PatternError, OverflowError, RecursionError, value
import re
re.compile('((((((a{1,1000}){1,1000}){1,1000}){1,1000}){1,1000}){1,1000})')
1
# ---
# ends: MemoryError, TimeoutError, PatternError, OverflowError, value
import re
re.compile('a{99999999999999999999}')
1
# ---
# ends: MemoryError, TimeoutError, PatternError, RecursionError, value
import re
re.compile('|'.join('a' * i for i in range(1500)))
1
# ---
# ends: MemoryError, TimeoutError
import re
while True: re.compile('|'.join(str(i) for i in range(20000)))
# ---
# ends: MemoryError, TimeoutError
import re
i = 0
while True:
    re.compile('a' * 1000 + str(i))
    i += 1
# ---
# ends: MemoryError, TimeoutError
import re
re.sub('', 'x' * 1000, 'a' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError
import re
re.split('', 'a' * 5_000_000)
# ---
# ends: MemoryError, TimeoutError
import re
re.sub('a', r'\g<0>' * 1000, 'a' * 100_000)
# ---
# ends: MemoryError, TimeoutError
import re
x = list(re.finditer('a', 'a' * 3_000_000))
# ---
# ends: TimeoutError
import re
while True: re.search('b', 'a' * 3_000_000)
# ---
# ends: TimeoutError
import re
while True: re.search('(?i)straße', 'STRASSE' * 300_000)
# ---
# ends: TimeoutError
import re
p = re.compile('[^b]*b')
while True: p.match('a' * 2_000_000)
# ---
# ends: TimeoutError, value
import re
re.search('(?<=' + 'a' * 5000 + ')b', 'a' * 100_000)
1
# ---
# ends: RecursionError, PatternError, MemoryError, TimeoutError, value
import re
re.compile('(?=' * 2000 + 'a' + ')' * 2000).match('a')
1
# ---
# ends: RecursionError, PatternError, MemoryError, TimeoutError, value
import re
re.compile('[' * 100_000)
1
# ---
# ends: value, TimeoutError, MemoryError
import re
re.escape('[' * 2_000_000) and 1
# ---
# ends: TimeoutError, value
import re
re.match('(?:x|(?:y|(?:z|a*)*)*)*b', 'a' * 30)
1
# ---
# ends: TimeoutError, value
import re
re.match('(?>a*)*b|(a*)*+c', 'a' * 5000)
1
