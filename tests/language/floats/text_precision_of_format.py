x = 1 / 3
for p in range(0, 20, 3):
    print(f"{x:.{p}f}|{x:.{p}e}|{x:.{p}g}|{x * 1e10:.{p}g}|{x:.{p}%}|{x * 1e-10:.{p}g}|{2 / 3:.{p}f}")
for p in range(4):
    print([f"{v:.{p}f}" for v in (0.5, 1.5, 2.5, 0.25, 0.35, 1.45, 9.995, 0.0049, -0.5, 1e21)])
