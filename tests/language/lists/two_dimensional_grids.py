rows, columns = 3, 4
grid = [[r * columns + c for c in range(columns)] for r in range(rows)]
print(
    grid, [row[1] for row in grid], [grid[i][i] for i in range(rows)], [list(c) for c in zip(*grid)],
    sum(map(sum, grid)), [row[::-1] for row in grid[::-1]],
)
for r, row in enumerate(grid):
    for c, v in enumerate(row):
        if v % 5 == 0:
            grid[r][c] = -v
print(grid, max(max(row) for row in grid), [(r, c) for r in range(rows) for c in range(columns) if grid[r][c] < 0])
flat = [v for row in grid for v in row]
print(
    [flat[i : i + 3] for i in range(0, len(flat), 3)],
    "\n".join(" ".join(f"{v:3}" for v in row) for row in grid), sep="\n",
)
shared = [[0] * 2] * 2
shared[0][0] = 1
copied = [row[:] for row in shared]
copied[1][1] = 2
print(shared, copied, shared[0] is shared[1], copied[0] is copied[1])


def neighbours(r, c):
    around = [(r + dr, c + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc]
    return [(y, x) for y, x in around if 0 <= y < rows and 0 <= x < columns]


print(neighbours(0, 0), len(neighbours(1, 1)))
