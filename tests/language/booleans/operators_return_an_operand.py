print(0 or "a", "" or 0, 1 and 2, 0 and 2, None or [] or {}, 1 and "" and 3)
print(not 0, not "a", not not [], not None)
print((1 or 1 / 0), (0 and 1 / 0))
print(True and False or True, not True == False, not (True and False))
x = None
print(x or "default", x and x.foo)
