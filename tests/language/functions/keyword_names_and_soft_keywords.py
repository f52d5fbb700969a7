def f(match, case, type, _):
    return match + case + type + _


match = 1
case = 2
type_ = 3
print(f(match, case=2, type=3, _=4), match, case)
print("fine")
type = "shadow"
print(type)
del type
print(type(1).__name__)
case = lambda x: x
print(case(5))
print(f(match=1, case=1, type=1, _=1))
