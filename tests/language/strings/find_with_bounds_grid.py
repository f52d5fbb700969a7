s = "abcabc"
for start in (None, 0, 1, 3, 6, 7, -1, -3, -7):
    print(start, [s.find("c", start), s.rfind("c", start), s.count("c", start), s.startswith("c", start)])
    print("  ", [s.find("", start), s.rfind("", start)])
for start, end in ((0, 2), (0, 3), (2, 3), (3, 2), (-4, -1), (1, 100), (-100, 100), (2, 2)):
    print(
        start, end, s.find("c", start, end), s.rfind("b", start, end), s.count("", start, end),
        s.endswith("b", start, end),
    )
