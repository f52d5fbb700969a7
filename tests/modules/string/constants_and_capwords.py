import string

print(repr(string.whitespace), string.ascii_lowercase, string.ascii_uppercase, len(string.ascii_letters), string.digits)
print(string.hexdigits, string.octdigits, string.punctuation, repr(string.printable), sorted(string.__all__))
print(string.capwords('  hello   wORLD foo '), repr(string.capwords(' a-b-C ', '-')), repr(string.capwords('a  b', ' ')))
