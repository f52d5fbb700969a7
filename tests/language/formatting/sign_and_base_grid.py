for n in (0, 42, -42, 2**65):
    print([f"{n:{sign}{alt}{kind}}" for sign in ("", "+", " ", "-") for alt in ("", "#") for kind in "dxob"])
