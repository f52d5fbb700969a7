text = "a\\é€\n\t😀\x07 ж"
for name in ("unicode_escape", "unicode-escape", "raw_unicode_escape"):
    data = text.encode(name)
    print(data, data.decode(name) == text, str(data, name) == text)
print(rb"tab\t nl\n \x41 \u00e9 \U0001F600 \101 \q \\ \' end".decode("unicode_escape"))
print("caf\\u00e9\\n".encode().decode("unicode_escape"), b"\\u0041\\\\u0041".decode("raw_unicode_escape"))
for bad in (rb"\x4", rb"a\u12", b"\\"):
    try:
        print(bad.decode("unicode_escape"))
    except UnicodeDecodeError as e:
        print(e)
for name in ("cp1252", "windows-1252", "cp1251", "iso8859-15", "iso-8859-2", "koi8-r", "cp437", "mac-roman", "latin2"):
    for sample in ("é", "€", "Привет", "żółw", "░"):
        try:
            data = sample.encode(name)
            print(name, data, data.decode(name) == sample)
        except UnicodeEncodeError as e:
            print(name, e, sample.encode(name, "replace"), sample.encode(name, "xmlcharrefreplace"))
try:
    print(b"a\x81b".decode("cp1252"))
except UnicodeDecodeError as e:
    print(e, b"a\x81b".decode("cp1252", "replace"), b"a\x81b".decode("cp1252", "ignore"))
for name in ("nope", "utf-99"):
    try:
        print("a".encode(name))
    except LookupError as e:
        print(e)
