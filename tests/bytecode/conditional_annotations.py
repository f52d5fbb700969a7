x: int
if x:
    y: str = ""
class A:
    a: int
    if x:
        b: int
