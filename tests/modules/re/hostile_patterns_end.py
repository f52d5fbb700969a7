import re

print(re.match('(a+)+$', 'a' * 18 + 'b'))
print(re.match('(?:a{1000}){1000}', 'a' * 1000))
print(re.match('a{100000}', 'a' * 1000))
print(len(re.findall('a*?', 'a' * 1000)))
try:
    re.compile('(' * 10000)
except RecursionError as error:
    print(type(error).__name__)
for pattern in ['(?:a{10}){10}{10}', 'a{5000000000}']:
    try:
        re.compile(pattern)
    except (re.error, OverflowError) as error:
        print(type(error).__name__, error)
