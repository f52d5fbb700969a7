import json


def show(document, **options):
    try:
        print(repr(json.loads(document, **options)))
    except Exception as error:
        print(type(error).__name__ + ':', error)


show(' {"a": [1, -2, 3.5, 1e3, -0.0, 1E-2], "b": {"c": null, "d": true, "e": false}, "": ""} ')
show('[NaN, Infinity, -Infinity, 123456789012345678901234567890, -9223372036854775808, 1E400, 0.1, 1.7976931348623157e308]')
show(r'["\u00e9\n\t\"\\\/\b\f\r", "\ud83d\ude00", "\ud83dx", "é😀"]')
show('{"k": 1, "k": 2}')
show(b'\xef\xbb\xbf["\xc3\xa9"]')
show('[1]'.encode('utf-16'))
show(bytearray('["é"]'.encode('utf-32-be')))
show('"a\nb"', strict=False)
show(3)
show(None)
show(b'"\xff"')
show('1' * 5000)
print(json.JSONDecoder().raw_decode('[1] x'), json.JSONDecoder().raw_decode('x [1]y', 2), json.JSONDecoder().raw_decode('😀 {}y', 2))
print(json.decoder.scanstring('"ab"c', 1), json.loads('[[],{},[{}]]'), json.loads('"x"'), json.loads('1.0'))
rows = json.loads('[' + ','.join('{"id": %d, "name": "n%d"}' % (i, i) for i in range(50)) + ']')
print(len(rows), rows[7], sum(row['id'] for row in rows))
