def f(x):
    match x:
        case 1:
            return "one"
        case "a" | "b" | None:
            return "text"
        case -1.5 | A.b:
            return "other"
        case _:
            return None
