print("abc".translate([None] * 97 + ["X", "", 66]))
print("ab".translate("x" * 97 + "!"))
print("a".translate(list(range(200))))
