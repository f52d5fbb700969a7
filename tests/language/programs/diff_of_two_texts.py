def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    return table


def diff(a, b):
    table, i, j = lcs(a, b), 0, 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            yield " ", a[i]
            i, j = i + 1, j + 1
        elif j == len(b) or (i < len(a) and table[i + 1][j] >= table[i][j + 1]):
            yield "-", a[i]
            i += 1
        else:
            yield "+", b[j]
            j += 1


old = "one\ntwo\nthree\nfour".splitlines()
new = "zero\none\nthree\n4".splitlines()
print("\n".join(f"{mark} {line}" for mark, line in diff(old, new)))
print(
    "".join(c if m == " " else f"[{m}{c}]" for m, c in diff("kitten", "sitting")),
    list(diff("", "")), [m for m, _ in diff("ab", "")],
)
