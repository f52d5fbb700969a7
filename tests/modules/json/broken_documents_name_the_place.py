"""What is wrong in a document, and where: line, column and character."""
import json

documents = ['', ' ', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '[', '[1', '[1,', '[1,]', '[1 2]', '{a: 1}', "{'a': 1}", '"abc',
             '"a\nb"', '"\\x"', '"\\u12"', '"\\u12zz"', 'tru', 'nul', 'NaN', '-', '-Infinity', '01', '1.', '.5', '1e', '+1', '1 1', '\ufeff1',
             '{"a":1 "b":2}', '[1,\n 2,\n  x]', '{"k": [1, {"q": ?}]}', '"\\ud800"', '"\\', '[]]', '{1: 2}', '{"a" 1}', 'true false']
for document in documents:
    try:
        print(repr(document), '->', repr(json.loads(document)))
    except json.JSONDecodeError as error:
        print(repr(document), '->', error, '|', error.msg, error.pos, error.lineno, error.colno)
for value in (b'\xef\xbb\xbf[1]', '[1]'.encode('utf-16'), '{"a": "é"}'.encode('utf-32-be'), bytearray(b'[1, 2]')):
    print(json.loads(value))
for value in (None, 5, b'\xff'):
    try:
        json.loads(value)
    except (TypeError, UnicodeDecodeError) as error:
        print(type(error).__name__, error)
