def show(*args):
    try:
        print(float(*args))
    except Exception as e:
        print(type(e).__name__, e)


for text in ("", " ", "abc", "1.5.2", "1e", "e5", "0x10", "1__0", "_1", "1_", "infin", "--1", "1,5", b"x", "1 2"):
    show(text)
for value in (None, [], {}, 1j, 10**400):
    show(value)
show(1, 2)
