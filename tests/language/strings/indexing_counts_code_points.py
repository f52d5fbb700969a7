s = "aé日😀z"
print(len(s), s[0], s[1], s[2], s[3], s[4], s[-1], s[-2], s[-5])
print([c for c in s], list(enumerate("😀b")))
for i in (5, -6, 100):
    try:
        s[i]
    except IndexError as e:
        print(e)
for i in ("a", 1.0, None, (1,)):
    try:
        s[i]
    except TypeError as e:
        print(e)
print(s[True], s[False])
