class S(str):
    def __str__(self):
        return "from __str__"

    def __len__(self):
        return 99


s = S("abc")
print(
    s, [s], f"{s}", f"{s!r}", "%s" % s, str(s), len(s), s + "d", "".join([s, "x"]), s.upper(), s[0],
    s == "abc", "abc" == s, hash(s) == hash("abc"),
)
print(
    {s: 1}["abc"], {"abc": 2}[s], s in {"abc"}, s in ["abc"], "b" in s, sorted([S("b"), "a"]), s * 2,
    type(s * 1).__name__, type(s[:]).__name__, isinstance(s, str), s.encode(),
)
print(
    s.replace("a", s), "x".join(s), list(s), s.split("b"), s.startswith(S("ab")),
    "xabcx".strip(S("x")), S("5").isdigit(), int(S("12")), float(S("1.5")), getattr(S, "upper")(s),
)
