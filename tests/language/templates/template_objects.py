from string.templatelib import Interpolation, Template, convert

name, n = "world", 3
t = t"hello {name!r:>10} and {n}"
print(repr(t), repr(t"").replace(" ", ""), repr(t.interpolations[0]), str(t"{n}"))
print(Template("a", "b", Interpolation(1, "x"), Interpolation(2, "y", "s", ">3"), "c"))
print(Template(), list(Template("", "")), Template(Interpolation(5)).strings, Interpolation(1).expression == "")
print([p if isinstance(p, str) else p.value for p in t], type(iter(t)).__name__, iter(t) is iter(t))
print(Interpolation.__match_args__, Template.__module__, Interpolation.__qualname__, Template[int], Interpolation[str])
match t.interpolations[0]:
    case Interpolation(value, expression, conversion, spec):
        print(value, expression, conversion, spec)
print(convert(1.5, "r"), convert("é", "a"), convert([1], "s"), convert([1], None))
print(t + t"!", (t"a" + t"b").strings, (t"a{1}" + t"{2}b").strings, t"a" == t"a", t"a" != t"a", len({t, t}))
print(isinstance(t, Template), type(t) is Template, issubclass(Template, object), bool(Template()))
i = Interpolation("v", "e", conversion="a", format_spec="f")
print(i.value, i.expression, i.conversion, i.format_spec, i == i, i == Interpolation("v", "e", "a", "f"))
for f in (
    lambda: Template(1), lambda: Template(a=1), lambda: Interpolation(), lambda: Interpolation(1, 2),
    lambda: Interpolation(1, "x", "z"), lambda: Interpolation(1, "x", 5), lambda: convert(1, "q"),
    lambda: setattr(t, "values", ()), lambda: setattr(t, "x", 1), lambda: delattr(t, "strings"),
    lambda: setattr(i, "value", 1), lambda: i + i, lambda: t * 2, lambda: t < t, lambda: type("X", (Template,), {}),
    lambda: t"{undefined}", lambda: convert(1), lambda: t"a" + i,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
