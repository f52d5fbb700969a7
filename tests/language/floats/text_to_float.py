for text in (
    "1.5", " 2 ", "-0", "+3.", ".5", "1e3", "1E-2", "1_0.5_0", "inf", "-Infinity", "nan", "+NaN",
    "iNf", "1e400",
):
    print(repr(text), float(text))
print(float(), float(b"1.25"), float(True), float(10**20), float("١٢.٥"), float("\n7\t"))
