match x:
    case a: pass
match x:
    case _: pass
match x:
    case (a): pass
match x:
    case 1 as a: pass
match x:
    case 1 | 2 as a: pass
match x:
    case (1 as a) | 2: pass
