import re

print(re.findall(r'(?<=\$)\d+(?!\d|%)', '$12 $7% 30 $450'))
print(re.match(r'(<)?\w+(?(1)>|$)', '<ab>'), re.match(r'(<)?\w+(?(1)>|$)', '<ab'))
print(re.match('(?>a+)ab', 'aaab'), re.match('a++ab', 'aaab'), re.match('a*+b', 'aaab'))
print(re.findall(r'(?i:STRASSE|\u017f)x?', 'straSSE sx'), re.findall('(?s:a.)(?m:^b)', 'a\nb'))
print(re.split('([,;])', 'a,b;c', maxsplit=1), re.split(r'\b', 'one two'))
print([m.span() for m in re.finditer('a|', 'bab')], re.fullmatch('a|ab', 'ab'))
print(re.compile('a # note\n b', re.VERBOSE).match('ab'), re.compile('(?x) a b').flags)
