for name in ("hex", "rot13", "rot-13", "zlib", "base64", "nope"):
    for action in (lambda: "a".encode(name), lambda: b"a".decode(name), lambda: str(b"a", name), lambda: bytes("a", name)):
        try:
            print(action())
        except LookupError as e:
            print(e)
import builtins

print(builtins.len("abc"), builtins, builtins.int is int, "print" in dir(builtins), hash(""), hash(b""), hash(None) == hash(None))
