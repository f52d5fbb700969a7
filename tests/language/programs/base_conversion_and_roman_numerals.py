def to_base(n, base):
    if n == 0:
        return "0"
    digits = ""
    sign, n = ("-", -n) if n < 0 else ("", n)
    while n:
        n, d = divmod(n, base)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + digits
    return sign + digits


def roman(n):
    out = ""
    values = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
    for value, text in zip(values, "M CM D CD C XC L XL X IX V IV I".split()):
        count, n = divmod(n, value)
        out += text * count
    return out


def from_roman(s):
    values = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
    return sum(-values[a] if values[a] < values.get(b, 0) else values[a] for a, b in zip(s, s[1:] + " "))


print(
    to_base(255, 2), to_base(-255, 16), to_base(10**6, 36),
    [roman(n) for n in (1, 4, 9, 14, 40, 1994, 2024, 3999)], from_roman("MCMXCIV"),
)
