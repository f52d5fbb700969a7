for z in (
    0j, 1j, -1j, 1 + 0j, -1 - 1j, complex(0.0, -0.0), complex(-0.0, -0.0), 1e20 + 1e-20j,
    complex("nan"), complex("-infj"), 1.5 + 1000000j,
):
    print(z, repr(z), f"{z:.2f}", f"{z:e}", f"{z:g}", f"{z:>12}", f"{z:+}", [z])
