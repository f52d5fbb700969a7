def html(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
        else:
            value = part.value
            if part.conversion == "r":
                value = repr(value)
            text = format(value, part.format_spec)
            out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
    return "".join(out)


name, n = "<Bob & Co>", 3.14159
print(html(t"<p>{name} {name!r} {n:.2f}</p>"))
t1 = t"a{1}b" t"{2}c"
print(t1.strings, t1.values, [i.expression for i in t1.interpolations], len(t1.strings) == len(t1.interpolations) + 1)
for f in (
    lambda: t1 + "x", lambda: "x" + t1, lambda: t1.missing, lambda: setattr(t1, "strings", ()),
    lambda: t1[0], lambda: len(t1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
