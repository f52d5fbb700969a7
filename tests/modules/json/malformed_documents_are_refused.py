import json

documents = ['', '[', '{', '[1', '[1,', '[1,]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{1:2}', '"abc', '"\\', '"\\x"',
             '"\\u12"', '"\\u12345', '"\\u12g4"', '"a\nb"', 'tru', 'nul', '-', '01', '1.', '1.e3', '1e', '- 1', '[1 2]', '{"a" 1}',
             '1 2', '\ufeff1', '"\\ud83d\\u12g4"', '😀x', '"😀" x', 'nan', '[1,\n 2,\n x]', '{"a": 1\n "b"}', '[}', '{]', "{'a': 1}"]
for document in documents:
    try:
        print(json.loads(document))
    except json.JSONDecodeError as error:
        print(repr(document), '->', error, '|', error.msg, error.pos, error.lineno, error.colno, error.doc == document)
error = json.JSONDecodeError('m', 'a\nbc', 3)
print(error, error.__reduce__()[1], repr(error), isinstance(error, ValueError), json.JSONDecodeError.__module__)
for attempt in (lambda: json.JSONDecoder().raw_decode('  1'), lambda: json.JSONDecoder().raw_decode('1', -1),
                lambda: json.JSONDecoder(1), lambda: json.loads('1', foo=2), lambda: json.loads(), lambda: json.JSONDecoder().decode('')):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__ + ':', error)
