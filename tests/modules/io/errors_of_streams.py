import io

f = io.StringIO()
f.close()
for function in (
    lambda: f.read(),
    lambda: f.write('a'),
    lambda: list(f),
    lambda: f.seek(0),
    lambda: f.getvalue(),
    lambda: io.StringIO(1),
    lambda: io.StringIO('',newline='x'),
    lambda: io.StringIO().write(1),
    lambda: io.StringIO().seek(-1),
    lambda: io.StringIO().seek(1,1),
    lambda: io.StringIO().seek(1,5),
    lambda: io.StringIO().truncate(-1),
    lambda: io.StringIO().read('a'),
    lambda: io.StringIO().fileno(),
    lambda: f.readable(),
    lambda: io.BytesIO('a'),
    lambda: io.BytesIO().write('a'),
    lambda: io.BytesIO().seek(-1),
    lambda: io.BytesIO().read('a'),
):
    try:
        print(repr(function()))
    except Exception as e:
        print(type(e).__name__, e)
