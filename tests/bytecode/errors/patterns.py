match x:
    case _: pass  # error 10-11: wildcard makes remaining patterns unreachable
    case 1: pass
# ---
match x:
    case a: pass  # error 10-11: name capture 'a' makes remaining patterns unreachable
    case 1: pass
# ---
match x:
    case a if b: pass
    case 1: pass
# ---
match x:
    case _ | 1: pass  # error 10-11: wildcard makes remaining patterns unreachable
# ---
match x:
    case a | 1: pass  # error 10-11: name capture 'a' makes remaining patterns unreachable
# ---
match x:
    case 1 | a: pass  # error 14-15: name capture 'a' makes remaining patterns unreachable
    case 2: pass
# ---
match x:
    case 1 | _: pass
# ---
match x:
    case (a as b): pass  # error 11-12: name capture 'a' makes remaining patterns unreachable
    case 1: pass
# ---
match x:
    case (a, a): pass  # error 14-15: multiple assignments to name 'a' in pattern
# ---
match x:
    case [a, *a]: pass  # error 14-16: multiple assignments to name 'a' in pattern
# ---
match x:
    case {1: a, **a}: pass  # error 10-21: multiple assignments to name 'a' in pattern
# ---
match x:
    case A(a, b=a): pass  # error 17-18: multiple assignments to name 'a' in pattern
# ---
match x:
    case [a] as a: pass  # error 10-18: multiple assignments to name 'a' in pattern
# ---
match x:
    case [a] | 1: pass  # error 10-17: alternative patterns bind different names
# ---
match x:
    case [a, b] | (b, a, 1): pass
# ---
match x:
    case [a] | [b]: pass  # error 10-19: alternative patterns bind different names
# ---
match x:
    case [a, [a] | (1 as a)]: pass  # error 14-28: multiple assignments to name 'a' in pattern
# ---
match x:
    case [*a, *b]: pass  # error 10-18: multiple starred names in sequence pattern
# ---
match x:
    case {1: a, 1: b}: pass  # error 10-22: mapping pattern checks duplicate key (1)
# ---
match x:
    case {'a': a, "a": b}: pass  # error 10-26: mapping pattern checks duplicate key ('a')
# ---
match x:
    case {1: a, True: b}: pass  # error 10-25: mapping pattern checks duplicate key (True)
# ---
match x:
    case {1.5: a, -2: b, 1.5: c}: pass  # error 10-33: mapping pattern checks duplicate key (1.5)
# ---
match x:
    case {a.b: c, a.b: d}: pass
# ---
match x:
    case A(x=1, x=2): pass  # error 19-20: attribute name repeated in class pattern: x
# ---
match x:
    case [_, *_] | {'k': _} | A(_, y=_): pass
    case _: pass
# ---
match x:
    case f"a": pass  # error 10-14: patterns may only match literals and attribute lookups
# ---
match x:
    case {f"a": 1}: pass  # error 10-19: mapping pattern keys may only match literals and attribute lookups
# ---
match x:
    case {0: 1, -0: 2}: pass  # error 10-23: mapping pattern checks duplicate key (0)
# ---
match x:
    case {0: 1, 0j: 2}: pass  # error 10-23: mapping pattern checks duplicate key (0j)
