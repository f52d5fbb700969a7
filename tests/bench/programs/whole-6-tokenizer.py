def tokenize(source):
    tokens = []
    i = 0
    while i < len(source):
        c = source[i]
        if c in " \t\n":
            i += 1
        elif c.isdigit():
            start = i
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            tokens.append(("number", float(source[start:i])))
        elif c.isalpha():
            start = i
            while i < len(source) and source[i].isalnum():
                i += 1
            tokens.append(("name", source[start:i]))
        else:
            tokens.append(("symbol", c))
            i += 1
    tokens.append(("end", None))
    return tokens


def parse_sum(tokens, at, names):
    value, at = parse_product(tokens, at, names)
    while tokens[at] == ("symbol", "+") or tokens[at] == ("symbol", "-"):
        sign = tokens[at][1]
        other, at = parse_product(tokens, at + 1, names)
        value = value + other if sign == "+" else value - other
    return value, at


def parse_product(tokens, at, names):
    value, at = parse_atom(tokens, at, names)
    while tokens[at][0] == "symbol" and tokens[at][1] in "*/":
        sign = tokens[at][1]
        other, at = parse_atom(tokens, at + 1, names)
        value = value * other if sign == "*" else value / other
    return value, at


def parse_atom(tokens, at, names):
    kind, text = tokens[at]
    if kind == "number":
        return text, at + 1
    if kind == "name":
        return names[text], at + 1
    if text == "-":
        value, at = parse_atom(tokens, at + 1, names)
        return -value, at
    if text == "(":
        value, at = parse_sum(tokens, at + 1, names)
        return value, at + 1
    raise ValueError(f"unexpected {text}")


def run():
    names = {"x": 3.0, "rate": 0.25, "base": 10.5}
    total = 0.0
    for i in range(2000):
        value, _ = parse_sum(tokenize(f"(x + {i}) * rate - base / (2 + x * {i % 7}) + -4 * (1 + 2)"), 0, names)
        total += value
    return round(total, 6)


run()
