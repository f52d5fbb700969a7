for name, width, precision in (("pi", 10, 3), ("e", 6, 0)):
    value = {"pi": 3.14159265, "e": 2.71828}[name]
    side = "<" if precision else ">"
    print(
        f"{name:>{width}}|{value:{width}.{precision}f}|{value:{side}{width}}|{value:{width}.{precision}{'f' 'e'[:0]}}|",
    )
spec = "*^9"
print(
    f"{'mid':{spec}}", f"{5:{spec}}", f"{'x':{'.'}{'>'}{4}}", f"{3.14159:.{1 + 1}f}",
    f"{10:{'#'}{'x'}}", f"{'abc':{''}}",
)
print(f"{7:{0}{3}}")
for spec in ("bad", [1], None, "5.5.5"):
    try:
        f"{5:{spec}}"
    except ValueError as e:
        print(e)
