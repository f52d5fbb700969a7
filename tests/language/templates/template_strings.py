name = "world"
n = 3.14159
t = t"hello {name!r:>10} and {n:.2f} {n + 1}"
print(
    type(t).__name__, t.strings, t.values,
    [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations],
)
for part in t:
    print(repr(part) if isinstance(part, str) else ("interpolation", part.expression))
print(t"".strings, t"plain".strings, t"{name}".strings, t"a{1}{2}b".strings, (t"x{1}" + t"y{2}").strings)


def render(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
        else:
            value = repr(part.value) if part.conversion == "r" else part.value
            out.append(format(value, part.format_spec))
    return "".join(out)


print(render(t))
try:
    t"a" + "b"
except TypeError as e:
    print(e)
