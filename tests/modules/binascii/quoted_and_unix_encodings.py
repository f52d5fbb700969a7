import binascii as b


def t(function):
    try:
        print(repr(function())[:160])
    except Exception as error:
        print(type(error).__name__ + ':', error)


for d in (b'', b'a', b'ab', b'abc', b'hello world, this is 45 bytes long or nearly!', bytes(range(45)), b'x'*46):
    t(lambda: b.b2a_uu(d))
    t(lambda: b.b2a_uu(d, backtick=True))
    t(lambda: b.a2b_uu(b.b2a_uu(d)) == d)
    t(lambda: b.a2b_uu(b.b2a_uu(d, backtick=True)) == d)
for d in (b'', b'!', b'#86)C', b'#86)C\n', b'#86)C garbage', b'#86\xff', '#86)C  ``\r\n', 'é', 5, b'\x1f', b'M' + b'`' * 60):
    t(lambda: b.a2b_uu(d))
for d in (b'', b'=', b'==', b'=41', b'=4', b'=zz', b'a=\nb', b'a=\r\nb', b'a=\rb\nc', b'a_b', b'=3D=20x=', 'text=20', 'é', b'=AX', 3):
    t(lambda: b.a2b_qp(d))
    t(lambda: b.a2b_qp(d, header=True))
for d in (b'', b'a=b', b'tab\tend\t', b'sp end ', b'line \nnext', b'line\t\r\nnext \r\n', b'.', b'.\n', b'.a', b'a.', b'\x00\x7f\xff', b'x'*80, b'x'*74 + b'=', b'x'*75+b'\n', b'\xff'*30, b'a_b c', b'a\rb', b'a\r\nb\n', 'a', b'x'*75+b' '+b'y'):
    for k in ({}, {'quotetabs': True}, {'istext': False}, {'header': True}):
        t(lambda: b.b2a_qp(d, **k))
