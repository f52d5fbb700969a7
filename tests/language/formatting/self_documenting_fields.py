x = 10
name = "bob"
print(f"{x=}|{x = }|{x  =}|{name=}|{name=!s}|{x=:>5}|{x=!r:^6}|{name=:>6}")
print(f"{x+1=}|{ x * 2 = }|{len(name)=}|{[i for i in range(3)]=}|{x=:#x}")
print(f"{x == 10=}|{x >= 5 = }|{'a' 'b'=}|{(lambda: 3)()=}")
