def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield ("num", float(text[i:j]) if "." in text[i:j] else int(text[i:j]))
            i = j
        elif c in "+-*/()^":
            yield ("op", c)
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {i}")
    yield ("end", None)


class Parser:
    LEVELS = [{"+": lambda a, b: a + b, "-": lambda a, b: a - b}, {"*": lambda a, b: a * b, "/": lambda a, b: a / b}]

    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.at = 0

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def binary(self, level=0):
        if level == len(self.LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while (op := self.tokens[self.at][1]) in self.LEVELS[level]:
            self.next()
            left = self.LEVELS[level][op](left, self.binary(level + 1))
        return left

    def unary(self):
        kind, value = self.next()
        if value == "-":
            return -self.unary()
        if value == "(":
            value = self.binary()
            if self.next()[1] != ")":
                raise SyntaxError("expected )")
        elif kind != "num":
            raise SyntaxError(f"unexpected {value!r}")
        if self.tokens[self.at][1] == "^":
            self.next()
            return value ** self.unary()
        return value


for text in ("1 + 2 * 3", "(1 + 2) * -3", "2 ^ 3 ^ 2", "10 / 4 - .5", "2 * (3", "1 / 0", "a", "1 +"):
    try:
        print(text, "=", Parser(text).binary())
    except (SyntaxError, ZeroDivisionError) as e:
        print(text, "->", type(e).__name__, e)
