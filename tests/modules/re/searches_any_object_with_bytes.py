import array
import re

for make in (bytes, bytearray, memoryview, lambda data: array.array('B', data)):
    data = make(b'one two  three')
    print(re.findall(rb'\w+', data), re.split(rb' +', data), re.sub(rb'o', b'0', data))
    found = re.search(rb't(\w)', data)
    print(found.group(), found.group(1), found.span(), found.string is data, re.subn(rb'e', bytearray(b'E'), data))
print(re.sub(b'x', b'y', bytearray(b'abc')))
try:
    re.match('a', bytearray(b'a'))
except TypeError as e:
    print(e)
