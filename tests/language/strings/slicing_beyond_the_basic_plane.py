s = "x😀y𝄞z"
print(s[1:3], s[::-1], s[::2], s[1::2], s[-3:], s[:-3], s[3:1:-1], s[10:], s[-100:2], s[2:2] == "")
print(s.index("y"), s.find("𝄞"), s.rfind("z"), s.count("😀"), s.index("z", 2, 5), s.find("y", 3))
print(len(s.encode()), len(s.encode("utf-16-le")), s.encode("utf-8")[1:5].decode(), ascii(s))
print("😀" in s, s.split("y"), s.partition("𝄞"), s.replace("😀", "é"), s.center(9, "😀"))
