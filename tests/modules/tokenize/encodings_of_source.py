import io
import tokenize

for data in (b'x\n', b'# coding: latin-1\n', b'#!x\n# -*- coding: UTF-8 -*-\n', b'\xef\xbb\xbfx\n', b'x\n# coding: ascii\n',
             b'# coding: nope\n', b'\xff\n', b'\xef\xbb\xbf# coding: latin-1\n', b''):
    try:
        print(data, tokenize.detect_encoding(io.BytesIO(data).readline))
    except SyntaxError as error:
        print(data, error)
print(next(tokenize.tokenize(io.BytesIO(b'\xef\xbb\xbfx\n').readline)))
