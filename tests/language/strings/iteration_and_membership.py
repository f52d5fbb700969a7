print(list("aé😀"), tuple("ab"), "".join(reversed("a😀b")), sorted("hello"), list(zip("ab", "xyz")))
print("ell" in "hello", "" in "", "a" in "", "lo" not in "hello", "😀" in "x😀y")
it = iter("abc")
print(next(it), next(it), next(it), next(it, "end"), type(iter("a")).__name__, type(iter("é")).__name__)
a, b, *c = "hello"
print(a, b, c)
try:
    1 in "abc"
except TypeError as e:
    print(e)
