print((2.0).is_integer(), (2.5).is_integer(), float("inf").is_integer(), float("nan").is_integer())
print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.75).as_integer_ratio(), (0.0).as_integer_ratio())
print((1.5).conjugate(), (1.5).real, (1.5).imag, (-0.0).real)
for x in (float("inf"), float("nan")):
    try:
        x.as_integer_ratio()
    except Exception as e:
        print(type(e).__name__, e)
print((3.7).__int__(), (3.7).__trunc__(), (3.2).__ceil__(), (3.7).__floor__(), (2.5).__round__())
