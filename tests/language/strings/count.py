print(
    "banana".count("a"), "banana".count("ana"), "banana".count(""), "".count(""),
    "banana".count("x"), "aaaa".count("aa"),
)
print(
    "banana".count("a", 2), "banana".count("a", 2, 4), "banana".count("a", -3),
    "banana".count("", 3, 5), "banana".count("", 10),
)
print("😀a😀".count("😀"), "ab".count("", 2), "ab".count("", 3))
