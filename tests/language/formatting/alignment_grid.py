for align in "<>^":
    for fill in ("", "*", "é", "😀", "<"):
        print([f"{v:{fill}{align}7}" for v in ("ab", 12, 1.5, True)])
print(
    [f"{v:=7}" for v in (12, -12, 1.5, -0.0)], [f"{v:07}" for v in (12, -12, 1.5, True)],
    [f"{v:<07}" for v in (12, -12)], f"{'ab':07}",
)
