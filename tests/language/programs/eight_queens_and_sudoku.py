def queens(n, row=0, columns=()):
    if row == n:
        return [columns]
    out = []
    for c in range(n):
        if all(c != q and abs(c - q) != row - r for r, q in enumerate(columns)):
            out += queens(n, row + 1, columns + (c,))
    return out


print(queens(4), len(queens(6)), queens(6)[0])
PUZZLE = [
    "53..7....", "6..195...", ".98....6.", "8...6...3", "4..8.3..1", "7...2...6", ".6....28.",
    "...419..5", "....8..79",
]
grid = [[0 if c == "." else int(c) for c in row] for row in PUZZLE]


def candidates(r, c):
    used = set(grid[r]) | {grid[i][c] for i in range(9)}
    used |= {grid[i][j] for i in range(r // 3 * 3, r // 3 * 3 + 3) for j in range(c // 3 * 3, c // 3 * 3 + 3)}
    return [n for n in range(1, 10) if n not in used]


def solve():
    empty = [(len(candidates(r, c)), r, c) for r in range(9) for c in range(9) if not grid[r][c]]
    if not empty:
        return True
    _, r, c = min(empty)
    for n in candidates(r, c):
        grid[r][c] = n
        if solve():
            return True
    grid[r][c] = 0
    return False


print(solve())
for row in grid:
    print("".join(map(str, row)))
