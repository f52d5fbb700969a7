# Quoted-printable and uuencoded text.
import binascii
import io
import quopri

SAMPLES = [b'plain', b'caf\xc3\xa9 = \t\n', b'tab\tand space ', b'dots\n.\n..\n', b'x' * 100, b'\xff' * 30, b'a_b c',
           b'line\r\nline \r\nend', b' \n\t\n', b'=3D', b'']
for data in SAMPLES:
    for quotetabs in (False, True):
        for header in (False, True):
            quoted = quopri.encodestring(data, quotetabs, header)
            print(quoted, quopri.decodestring(quoted, header) == data)
    print(binascii.b2a_qp(data, istext=False))
for text in [b'a=20b', b'a=\nb', b'a=\r\nb', b'a==b', b'a=zz', b'a=', b'a=4', b'a_b', 'text=41']:
    print(quopri.decodestring(text), quopri.decodestring(text, header=True))
out = io.BytesIO()
quopri.encode(io.BytesIO('\u00fcber\n'.encode()), out, quotetabs=True)
print(out.getvalue())
back = io.BytesIO()
quopri.decode(io.BytesIO(out.getvalue()), back)
print(back.getvalue().decode())
for data in (b'', b'cat', b'The quick brown fox jumps over the lazy dog.'[:45], bytes(7)):
    line = binascii.b2a_uu(data)
    print(line, binascii.b2a_uu(data, backtick=True), binascii.a2b_uu(line) == data)
for call, data in ((binascii.b2a_uu, b'x' * 46), (binascii.a2b_uu, b'#!\xff'), (binascii.a2b_uu, b'!!!!!!!!'),
                   (binascii.a2b_qp, '\u00e9')):
    try:
        print(call(data))
    except ValueError as error:
        print(type(error).__name__, error)
