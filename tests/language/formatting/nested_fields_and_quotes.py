width = 8
precision = 3
value = 3.14159265
print(f"{value:{width}.{precision}f}|{value:{width}}|{value:>{width + 2}.{precision - 1}}|{'x':{'*'}^{width}}")
names = ["ann", "bob"]
print(f"{names[0]} and {names[1]!r} {", ".join(names)} {f"{f"{1 + 1}"}"}")
print(f"{'nested {braces}'} {{literal}} {{{width}}} {'a' if width else 'b'} {{}}")
print(f'{"\n".join(names)}' f"{'\t'}|" "plain {x}" rf"\d{width}")
