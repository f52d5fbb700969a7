import base64

for size in range(6):
    print(base64.b32encode(b'abcde'[:size]), base64.b32hexencode(b'abcde'[:size]))
print(base64.b32decode('MFRGG===', casefold=False))
print(base64.b32decode('mfrgg===', casefold=True))
print(base64.b32decode(b'M0RGG===', map01='L') if True else None)
for text in ('mfrgg===', 'MFRGG', 'MFR1G===', '========'):
    try:
        print(base64.b32decode(text))
    except ValueError as error:
        print(text, error)
