for x in (0.0, -0.0, 1.0, -1.5, 0.1, 255.0, 1e300, 5e-324, float("inf"), float("nan")):
    print(x.hex())
for text in (
    "0x1.8p1", "0x.8", "1", "-0x1p-2", "0X1.FFFFFFFFFFFFFP+1023", "inf", "-nan", "  0x10  ", "a.8",
    "0x1p-1075",
):
    print(float.fromhex(text))
for text in ("", "0x", "0xg", "1.5p", "0x1p2000"):
    try:
        print(float.fromhex(text))
    except Exception as e:
        print(type(e).__name__, e)
