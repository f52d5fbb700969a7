LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(b):
    for i, j, k in LINES:
        if b[i] != " " and b[i] == b[j] == b[k]:
            return b[i]
    return None if " " in b else "draw"


def minimax(b, player, cache={}):
    key = (b, player)
    if key not in cache:
        w = winner(b)
        if w:
            cache[key] = ({"X": 1, "O": -1, "draw": 0}[w], None)
        else:
            other = "OX"[player == "O"]
            moves = [(minimax(b[:i] + player + b[i + 1 :], other)[0], i) for i, c in enumerate(b) if c == " "]
            cache[key] = max(moves, key=lambda m: m[0]) if player == "X" else min(moves, key=lambda m: m[0])
    return cache[key]


board, player = "X O      ", "X"
while not winner(board):
    _, i = minimax(board, player)
    board = board[:i] + player + board[i + 1 :]
    player = "OX"[player == "O"]
print(board[:3], board[3:6], board[6:], winner(board), sep="|")
