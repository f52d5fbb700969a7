def f(x):
    match x:
        case [1, y]:
            return ("capture", y)
        case [_, _, *_]:
            return "many"
        case y:
            return ("anything", y)


print(f([1, 2]), f([0, 1, 2]), f("text"), f(5))
match 5:
    case n:
        pass
print(n)
match "unused":
    case 1:
        print("no")
print("falls through without a match")
