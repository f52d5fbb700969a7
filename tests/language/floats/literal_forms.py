print(1., .5, 1.5e3, 1E5, 1e+5, 1e-5, 1_000.5, 1_0e1_0, 0e0, 00.5, 012.5, 1e0)
print(1e400, -1e400, 1e-400, 0.1e-400)
print(1.5.real, 2.0.is_integer(), 3.14.__class__.__name__)
