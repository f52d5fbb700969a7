rows = [("apple", 1.5, 3), ("fig", 0.25, 12)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
print("\n".join(f"{'|'.join(f'{str(c):^{w + 2}}' for c, w in zip(r, widths))}" for r in rows))
print(
    f"{'':-<{sum(widths) + 8}}", f"{f'{sum(p * n for _, p, n in rows):.2f}':>10}",
    f"{rows[0][0].title()!r:>10}|{', '.join(f'{n}={v}' for n, v, _ in rows)}", sep="\n",
)
html = f"<ul>{''.join(f'<li class="{n}">{n.upper()}</li>' for n, *_ in rows)}</ul>"
print(html)
