s = "\U00010400\U00010428"
print(ascii(s.lower()), ascii(s.upper()), ascii(s.swapcase()), ascii(s.title()), ascii(s.casefold()))
print(s[0].isupper(), s[1].islower(), "𝐀".isupper(), "😀".isupper(), "𝟗".isdigit(), "😀".isalpha(), "𝐀".isalpha())
