def f(how):
    for i in range(2):
        try:
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "raise":
                raise ValueError("raised")
        finally:
            print(how, i, "finally", end="; ")
    return "end"


for how in ("return", "break", "continue", "normal"):
    print(f(how))
try:
    f("raise")
except ValueError as e:
    print(e)
