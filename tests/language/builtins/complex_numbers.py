a = 3 + 4j
print(
    a, a.real, a.imag, abs(a), a.conjugate(), -a, +a, a + 1, a * 2, a * a, a / 2, a - 1j, a ** 2,
    1j * 1j, a == 3 + 4j, a != 3,
)
print(
    1j, -1j, 0j, -0j, 2.5j, 1e100j, 1 + 0j, complex(1, 2), complex(1.5), complex("1+2j"),
    complex("-j"), complex(), complex("(3-4j)"), complex(real=1, imag=-2),
)
print(
    1j == 1j, 2 + 0j == 2, hash(2 + 0j) == hash(2), {1 + 0j: "a"}[1], bool(0j), bool(1j),
    repr(-0.0 + 0j), complex(0, -0.0), complex(-0.0, 0.0), complex(float("inf"), float("nan")),
)
print(
    f"{a}", f"{a:.1f}", f"{a:>10}", f"{1.5 + 2.25j:.3e}", f"{a:g}", f"{a:+.2f}", f"{a:,}",
    format(a, ""), str(a), (2 + 3j) ** 0.5,
)
