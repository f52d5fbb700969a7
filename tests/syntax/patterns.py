match x:
    case 1 as _: pass  # error 15-16: cannot use '_' as a target
# ---
match x:
    case 1 as a.b: pass  # error 15-18: cannot use attribute as pattern target
# ---
match x:
    case 1 as 2: pass  # error 15-16: cannot use literal as pattern target
# ---
match x:
    case a | b as f(): pass  # error 19-22: cannot use function call as pattern target
# ---
match x:
    case A(b=1, c): pass  # error 17-18: positional patterns follow keyword patterns
# ---
match x:
    case A(b=1, c, d=2, e): pass  # error 17-18: positional patterns follow keyword patterns
# ---
match x:
    case A(1 b): pass  # error 14-15: invalid syntax
# ---
match x:
    case {**rest, 'a': 1}: pass  # error 19-22: invalid syntax
# ---
match x:
    case {**_}: pass  # error 13-14: invalid syntax
# ---
match x:
    case {a: 1}: pass  # error 12-13: invalid syntax
# ---
match x:
    case {1: a, 2: b, **c}: pass
    case {1: a, 2: b, **c, }: pass
    case {}: pass
    case {"a" "b": 1, -1: 2, 1+2j: 3, A.b: 4, None: 5, True: 6}: pass
# ---
match x:
    case *a: pass  # error 12-13: invalid syntax
# ---
match x:
    case *a, b: pass
    case [a, *_]: pass
    case (a, *b): pass
    case (a): pass
    case (): pass
    case []: pass
    case (a,): pass
    case a,: pass
# ---
match x:
    case (*a): pass  # error 13-14: invalid syntax
# ---
match x:
    case a.b = 1: pass  # error 14-15: invalid syntax
# ---
match x:
    case f().b: pass  # error 13-14: invalid syntax
# ---
match x:
    case 1 + 2: pass  # error 14-15: imaginary number required in complex literal
# ---
match x:
    case 1j + 2j: pass  # error 10-12: real number required in complex literal
# ---
match x:
    case -1 - 2: pass  # error 15-16: imaginary number required in complex literal
# ---
match x:
    case +1: pass  # error 10-11: invalid syntax
# ---
match x:
    case -a: pass  # error 11-12: invalid syntax
# ---
match x:
    case a + b: pass  # error 12-13: invalid syntax
# ---
match x:
    case 1 |: pass  # error 13-14: invalid syntax
# ---
match x:
    case: pass  # error 9-10: invalid syntax
# ---
match x:
    case a if: pass  # error 14-15: invalid syntax
# ---
match x:
    case a if b := c: pass
    case _ if d: pass
# ---
match x:
    case a[0]: pass  # error 11-12: invalid syntax
# ---
match x:
    case "a" + "b": pass  # error 14-15: invalid syntax
# ---
match x:
    case f"{a}": pass
# ---
match x:
    case a.b.c | A.B(c.d(), e=f) as g: pass
# ---
match x:
    case not 1: pass  # error 10-13: invalid syntax
# ---
match x:
    case lambda: 1: pass  # error 10-16: invalid syntax
# ---
match x:
    case a b: pass  # error 12-13: invalid syntax
# ---
match x, y:
    case a, b: pass
match *x, y:
    case _: pass
match x,:
    case _: pass
match (x):
    case _: pass
match [x]:
    case _: pass
match -x:
    case _: pass
match -x, *y:
    case _: pass
match {x}:
    case _: pass
match match:
    case case: pass
# ---
match *x:  # error 9-10: invalid syntax
    case _: pass
# ---
match = 1
case = 2
type = 3
_ = 4
match.x
match(x)
match[x]
match -x
match, case
match: int
match += 1
print(match, case)
# ---
match x y:  # error 9-10: invalid syntax
    case _: pass
# ---
match x:
case _: pass  # error 1-5: IndentationError: expected an indented block after 'match' statement on line 1
# ---
match x: case 1: pass  # error 10-14: invalid syntax
# ---
match x:
    case 1: pass
case 2: pass  # error 6-7: invalid syntax
# ---
match x:

    # comment
    case 1:
        pass

    case 2:
        pass
# ---
match (x, y) :
    case _:
        pass
# ---
match x:
    case [a, b: pass  # error 15-16: invalid syntax
# ---
match x:
    case {"a": 1, **a.b}: pass  # error 22-23: invalid syntax
# ---
match x:
    case A(**k): pass  # error 12-14: invalid syntax
# ---
match x:
    case A(*a): pass  # error 12-13: invalid syntax
# ---
match x:
    case A(a.b=1): pass  # error 15-16: invalid syntax
# ---
match x:
    case 1 as a as b: pass  # error 17-19: invalid syntax
# ---
match x:
    case (a as b) | c: pass
