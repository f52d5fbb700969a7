a, b = 3, "t"
print(
    f"{a=}", f"{a = }", f"{ a=}", f"{a =  }", f"{a+1=}", f"{b=}", f"{b=!s}", f"{b=:>5}", f"{a=:05d}",
    f"{a=!r:^5}", f"{len(b)=}", f"{b * 2 = !s}",
)
print(f"{a==3=}", f"{a!=3=}", f"{[a, b]=}", f"{ {a: b}=}", f"{(a, b)=}", f"{a if a else b=}")
print(f"{'x' + b=}", f"{b[0]=}", f"{
    a
=}")
