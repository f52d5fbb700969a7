for s in ("", "a", "A", "1", " ", "a1", "é", "²", "½", "٣", "一", "_", "a b", "\n", "Ab", "\u00a0", "ª", "Ⅷ", "😀"):
    print(ascii(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace())
    print("  ", s.islower(), s.isupper(), s.istitle(), s.isascii(), s.isprintable(), s.isidentifier())
