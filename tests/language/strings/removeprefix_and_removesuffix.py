print(
    "TestHook".removeprefix("Test"), "TestHook".removesuffix("Hook"), "abc".removeprefix("x"),
    "abc".removesuffix(""), "aaa".removeprefix("a"),
)
print("".removeprefix("a") == "", "a😀".removesuffix("😀"))
for f in (lambda: "a".removeprefix(1), lambda: "a".removesuffix(), lambda: "a".removeprefix(("a",))):
    try:
        f()
    except TypeError as e:
        print(e)
