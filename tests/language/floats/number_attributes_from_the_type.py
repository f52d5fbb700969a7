for text in ("nan", "1.5"):
    print(float.fromhex(float(text).hex()))
print(
    float.__name__, isinstance(1.5, float), isinstance(1, float), isinstance(True, int),
    isinstance(1.5, (int, float)),
)
print(float.is_integer(4.0), float.hex(0.5), int.bit_length(255))
try:
    float.is_integer(4)
except TypeError as e:
    print(e)
try:
    float.hex()
except TypeError as e:
    print(e)
try:
    (1.5).hex(1)
except TypeError as e:
    print(e)
print(float.from_number(3), float.from_number(2.5))
