def subject():
    print("evaluated", end=" ")
    return 3


match subject():
    case 1 | 2:
        print("no")
    case 3:
        print("three")
match 1, 2:
    case (a, b):
        print(a, b)
match *[1], *[2, 3]:
    case [x, *rest]:
        print(x, rest)
match (n := 5) + 1:
    case 6:
        print("walrus", n)
match {"k": [1, {"d": (2, 3)}]}:
    case {"k": [_, {"d": (p, q)}]}:
        print(p, q)
