match = {"case": 1}
case = match["case"]
match["x"] = 2
print(match, case, match.get("x"))
match (match):
    case {"case": _}:
        print("matched itself")
_ = "underscore"
match 5:
    case _:
        print(_)
type X = int
type = 3
print(type, [case for case in range(2)], (lambda match: match)(1))
