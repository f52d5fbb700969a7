match x:
    case 1: pass
    case -1: pass
    case 1.5 | -2.5: pass
    case 1 + 2j | -1 - 2j: pass
    case 'a' 'b': pass
    case b'a': pass
    case None | True | False: pass
