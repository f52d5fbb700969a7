print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("x"), "abc".rpartition("x"), "=a".partition("="))
print("a::b".partition("::"), "".partition("a"), "a😀b".partition("😀"))
for f in (lambda: "a".partition(""), lambda: "a".rpartition(""), lambda: "a".partition(1), lambda: "a".partition()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
