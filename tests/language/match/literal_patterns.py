def f(x):
    match x:
        case 0:
            return "zero"
        case -1 | 1.5:
            return "minus one or 1.5"
        case "a" | "b":
            return "letter"
        case None:
            return "none"
        case True:
            return "true"
        case b"x":
            return "bytes"
        case 1 + 2j:
            return "complex"
        case "multi" "part":
            return "joined"
        case _:
            return "other"


for x in (0, False, -1, 1.5, "a", "b", None, True, 1, b"x", 1 + 2j, "multipart", [], 0.0, "c"):
    print(repr(x), f(x))
