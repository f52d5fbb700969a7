for c in "0٣५４²½Ⅷ一〇①𝟗𐄇":
    print(ascii(c), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isalnum(), c.isalpha())
print(int("٣"), int("४५"), float("४.५"), int("𝟗𝟗"))
for text in ("²", "½", "Ⅷ", "一", "①"):
    try:
        print(int(text))
    except ValueError as e:
        print(ascii(str(e)))
