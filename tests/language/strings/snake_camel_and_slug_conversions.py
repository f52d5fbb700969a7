def snake(text):
    return "".join("_" + c.lower() if c.isupper() and i else c.lower() for i, c in enumerate(text))


def camel(text):
    first, *rest = text.split("_")
    return first + "".join(map(str.capitalize, rest))


def slug(text):
    return "-".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def initials(text):
    return "".join(w[0].upper() for w in text.split())


print(
    snake("getHttpResponse"), camel("get_http_response"), slug("  Hello, World! It's 2024 "),
    initials("portable network graphics"),
    " ".join(w.capitalize() for w in "o'neil mcdonald".split()),
)
print(
    "abc".translate({97: "A"}), "Hello World".swapcase(), "tEST".capitalize(),
    "a-b-c".replace("-", " ").title(), "%s" % "x".center(5, "*"), f"{'left':<8}|{'right':>8}|",
    "abc" * 2, "-".join("abc"),
)
vowels = sum(c in "aeiou" for c in "the quick brown fox")
print(
    vowels, {c: "the quick".count(c) for c in "qeu"}, "".join(sorted(set("banana"))),
    "banana".index("nan"), "".join(c * (i + 1) for i, c in enumerate("abc")),
    [w for w in "a bb ccc".split() if len(w) > 1],
)
