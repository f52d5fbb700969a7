def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line] if line else lines


def justify(line, width):
    words = line.split()
    if len(words) == 1:
        return line.ljust(width)
    gaps, spaces = len(words) - 1, width - sum(map(len, words))
    return "".join(w + " " * (spaces // gaps + (i < spaces % gaps)) for i, w in enumerate(words[:-1])) + words[-1]


def table(rows):
    widths = [max(len(str(c)) for c in col) for col in zip(*rows)]
    bar = "+".join("-" * (w + 2) for w in widths)
    def cell(c, w):
        return f" {c:<{w}} " if isinstance(c, str) else f" {c:>{w}} "

    return ("\n" + bar + "\n").join("|".join(map(cell, r, widths)) for r in rows)


text = "the quick brown fox jumps over the lazy dog and keeps running through the forest"
for line in wrap(text, 22):
    print(f"|{justify(line, 22)}|")
print(table([("name", "qty"), ("apple", 3), ("fig", 12.5)]))
