a and b and c or d or not e
not a == b
(a or b) and (c or d)
