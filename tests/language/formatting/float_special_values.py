inf = float("inf")
nan = float("nan")
for spec in ("", "f", "F", "e", "E", "g", "G", "%", "10", "<10", "+", " ", "010", "+010.2f", ",", ".3f", "_.1f"):
    print(f"{spec!r}: {inf:{spec}}|{-inf:{spec}}|{nan:{spec}}")
