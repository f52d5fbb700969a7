s = "aé日😀"
for name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "UTF8", "u8"):
    print(name, s.encode(name), s.encode(name).decode(name) == s)
print("aé".encode("latin-1"), b"a\xe9".decode("latin-1"), "abc".encode("ascii"), "é".encode("iso8859-1"))
print(s.encode("ascii", "ignore"), s.encode("ascii", "replace"), s.encode("ascii", "backslashreplace"))
print(s.encode("ascii", "xmlcharrefreplace"), s.encode("ascii", errors="namereplace"))
