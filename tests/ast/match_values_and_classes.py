match x:
    case a.b: pass
    case a.b.c: pass
    case A(): pass
    case A(1, b): pass
    case A(b=1, c=d): pass
    case A.B(1, b=2,): pass
