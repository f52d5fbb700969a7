import string

print(string.ascii_lowercase, string.digits, string.hexdigits, string.octdigits, string.punctuation)
print(repr(string.whitespace), len(string.printable),
      string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase)
print(string.capwords('the  quick\tfox'), string.capwords('a-b-c', '-'), string.capwords(''),
      repr(string.capwords(' x ', ' ')))
table = str.maketrans('', '', string.punctuation)
print('Hi, there! (you)'.translate(table))
print([char for char in string.printable if not char.isprintable()])
