def f(x):
    match x:
        case (1 | 2) as small:
            return f"small {small}"
        case [("a" | "b") as letter, int() | float() as number]:
            return f"{letter} {number}"
        case {"x": [_, *_] as items} as whole:
            return f"{items} in {whole}"
        case [1, x] | [x, 1]:
            return f"paired with {x}"
        case (str() | bytes()) as text if len(text) > 2:
            return f"long {text}"
        case _ as anything:
            return f"anything {anything}"


for x in (1, 2, 3, ["a", 1.5], ["b", 2], ["c", 1], {"x": [1]}, {"x": []}, [1, 9], [9, 1], "abc", "ab", b"xyz"):
    print(f(x))
