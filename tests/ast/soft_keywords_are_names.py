match = 1
match.x, match(y), match[z], match * a, match - b
match, case
match: int
match = case = type = _
print(match, case)
type(x)
type = type
type[x]
type.x = 1
case(x)
match(a, b)
match (a), b
match [a:b]
match -a
match * a, b
match in x
match if x else y
class match: pass
def case(type, match): pass
import match, type as case
