import re

print(re.findall(r'(\w)\1', 'aabbcd'), re.findall(r'\d+(?=%)', '5% 6 7%'), re.findall(r'(?<!\$)\b\d+', '$5 6'),
      re.findall(r'(?<=a)b', 'ab cb'))
print(re.match(r'(?P<q>[\'"]).*?(?P=q)', '"it\'s" x'), re.match(r'(a)?(?(1)b|c)', 'ab'),
      re.match(r'(a)?(?(1)b|c)', 'c'))
print(re.match('a++b', 'aaab'), re.match('a++ab', 'aaab'), re.match('(?>a+)b', 'aab'), re.findall('<.+?>', '<a><b>'),
      re.findall('a{2,3}?', 'aaaaa'))
print(re.match('(?:ab|a)(?:c|bc)', 'abc'), re.match('(a|ab)(c|bcd)(d*)', 'abcd').groups(),
      re.match(r'(x)*', 'xx').groups())
