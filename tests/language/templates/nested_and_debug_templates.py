x = 5
t = t"{x=} {x!s:{x}}"
print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
inner = t"in {t'deep {x}'}"
print(type(inner.values[0]).__name__, inner.values[0].strings)
print(rt"\n{x}".strings, T"{x}".values, t'{"quoted"}'.values, t"{{literal}} {x}".strings)


def f(template):
    return len(template.interpolations)


print(f(t"{1}{2}{3}"), t"multi {
    x
} line".interpolations[0].expression)
