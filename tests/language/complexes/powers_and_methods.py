print(
    (1 + 1j) ** 2, (1 + 1j) ** 0, (1 + 1j) ** -1, 1j**2, 1j**3, 1j**4, 0j**0, 0j**2, (2 + 0j) ** 3,
    2 ** (1 + 0j), (1 + 2j) ** 3, pow(1j, 2),
)
z = 3 - 4j
print(
    z.real, z.imag, z.conjugate(), abs(z), z.__abs__(), -z, +z, bool(z),
    z.__complex__(), complex(z), z == complex("3-4j"),
)
print(
    complex(1), complex(1, 2), complex(1j, 1j), complex("1"), complex(" 1+2j "),
    complex("1e3-2.5e-1j"), complex("inf+nanj"), complex(True), complex(10**20),
)
for f in (
    lambda: setattr(z, "real", 1), lambda: z.foo, lambda: z[0], lambda: len(z),
    lambda: hash(z) == hash(3 - 4j), lambda: {z: 1}[3 - 4j], lambda: str(z), lambda: complex(None),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
