for s in (
    "a", "_", "1a", "a1", "é", "a-b", "", "class", "日本", "a b", "ª", "𝐀", "a\u0301", "\u0301a", "℘",
    "a·b", "None",
):
    print(ascii(s), s.isidentifier())
