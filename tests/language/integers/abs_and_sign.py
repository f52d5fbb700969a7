print(abs(5), abs(-5), abs(0), abs(-(10**30)), abs(True), abs(-2.5), abs(-0.0))
for value in ("a", None, []):
    try:
        abs(value)
    except TypeError as e:
        print(e)
try:
    abs()
except TypeError as e:
    print(e)
try:
    abs(1, 2)
except TypeError as e:
    print(e)
