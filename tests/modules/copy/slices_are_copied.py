import copy

for made in slice(1, [2], None), slice(None):
    twin = copy.deepcopy(made)
    print(twin, twin == made, copy.copy(made) is made or copy.copy(made) == made)


class Box:
    def method(self):
        pass


Box.method.mark = 1
print('mark' in dir(Box().method), 'mark' in dir(Box.method))
import ast

try:
    ast.parse('pass', feature_version=(2, 7))
except ValueError as error:
    print(error)
import json.decoder

print(json.decoder.scanstring.__module__)
for arguments in (b'x', 1 << 80), (b'x', 1):
    try:
        json.decoder.scanstring(*arguments)
    except (OverflowError, TypeError) as error:
        print(type(error).__name__)
