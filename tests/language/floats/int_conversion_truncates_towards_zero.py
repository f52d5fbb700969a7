print(int(2.9), int(-2.9), int(0.999999), int(-0.5), int(1e18), int(1e25), int(123456789.99))
print(bool(0.0), bool(-0.0), bool(1e-300), not 0.0)
print(str(1.0), str(1e16), repr(1.5), format(1.5), f"{1.0}")
