a + b - c * d / e // f % g @ h
-a ** -b
~x << 2 >> 1 & m ^ n | o
(a + b) * (c)
2 ** 3 ** 4
