def make():
    value = 0

    def get():
        return value

    def set(v):
        nonlocal value
        value = v

    def delete():
        nonlocal value
        del value

    return get, set, delete


get, set_, delete = make()
print(get(), set_(5), get())
delete()
try:
    get()
except NameError as e:
    print(e)
set_(7)
print(get(), make()[0](), get.__closure__[0].cell_contents, len(set_.__closure__), get.__code__.co_freevars)
def loop():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    i = "after"
    return [f() for f in out]
print(loop())
