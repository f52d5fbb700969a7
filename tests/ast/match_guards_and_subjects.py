match x:
    case a if b: pass
    case a if b := c:
        d
        e
match x, y:
    case _: pass
match *x, y:
    case _: pass
match x,:
    case _: pass
match (x):
    case _: pass
match -x:
    case _: pass
match [x]:
    case _: pass
match (x)(y):
    case _: pass
match x := y:
    case _: pass
