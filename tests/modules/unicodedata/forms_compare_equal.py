import unicodedata

text = 'e\u0301 ﬁ ² Å'
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    made = unicodedata.normalize(form, text)
    print(form, ascii(made), len(made), unicodedata.is_normalized(form, text), unicodedata.is_normalized(form, made))
plain = ''.join(c for c in unicodedata.normalize('NFD', 'Crème Brûlée') if not unicodedata.combining(c))
print(plain)
try:
    unicodedata.normalize('nfc', 'x')
except ValueError as error:
    print(error)
