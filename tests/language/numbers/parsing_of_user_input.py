def parse(text):
    for kind in (int, float, complex):
        try:
            return kind.__name__, kind(text)
        except ValueError:
            continue
    return "text", text


for text in (
    "42", "-7", " 8 ", "3.5", "1e3", "1_000", "0x1F", "1,000", "", "nan", "2j", "1+2j", "٣", "½",
    "--5", "5-", "1.2.3", "Infinity", "1e999", "0b1", "007", ".5", "5.", "e5", "+ 1",
):
    print(repr(text), parse(text))
