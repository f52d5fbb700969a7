class A:
    x = "A"
    y = "A"


class B(A):
    x = "B"


class C(A):
    x = "C"
    y = "C"


class D(B, C):
    pass


d = D()
print(d.x, d.y, D.x, super(B, d).x, super(B, d).y, super(C, d).y)
d.x = "instance"
print(d.x, D.x, vars(d))
del C.y
print(d.y)
A.z = "new"
print(d.z, D.z)
B.x = "B changed"
del d.x
print(d.x)
D.x = "D"
print(d.x, B.x)
