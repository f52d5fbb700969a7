def caught(f):
    try:
        f()
    except Exception as e:
        return e


e = caught(lambda: undefined_thing)
print(e.name, e.args)
e = caught(lambda: (5).missing)
print(e.name, e.obj, e.args)
e = caught(lambda: next(iter([])))
print(e.value, e.args)
e = caught(lambda: b"a\xff".decode())
print(e.encoding, e.object, e.start, e.end, e.reason)
e = caught(lambda: "aé".encode("ascii"))
print(e.encoding, e.object, e.start, e.end, e.reason)
e = caught(lambda: {}["k"])
print(e.args, str(e))
s = SystemExit(4)
print(
    s.code, SystemExit().code, SystemExit("a", "b").code, NameError("m", name="n").name,
    AttributeError("m", obj=5).obj,
)
i = ImportError("m", name="mod", path="p")
print(i.name, i.path, i.msg, i)
