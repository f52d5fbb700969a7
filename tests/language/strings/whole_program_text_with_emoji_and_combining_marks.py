text = "Zoë 👩‍💻 naïve café"
print(len(text), [ascii(c) for c in text if ord(c) > 127])
print(text.upper(), text.split(), text.title(), text[::-1] != text)
flag = "🇩🇪"
print(len(flag), [hex(ord(c)) for c in flag], flag[0] == flag[1], flag.encode("utf-16-be").hex(" ", 2))
print("e\u0301" == "é", len("e\u0301"), "e\u0301".upper() == "E\u0301", "e\u0301".isalpha(), "\u0301".isprintable())
