import json

for text in ('', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,}', '[1,]', '[1 2]', '"open', '"\t"', '"\\x"', '"\\u12"',
             '{a:1}', '1 2', "{'a':1}", '\n\n x'):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(repr(text), error.msg, error.pos, error.lineno, error.colno)
print(repr(json.loads('"\t"', strict=False)), json.loads(b'\xff\xfe1\x00'), json.loads(bytearray(b'[1]')))
for bad in (5, None, '\ufeff1'):
    try:
        json.loads(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
