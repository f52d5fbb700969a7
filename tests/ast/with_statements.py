with a: b
with a as b: c
with a as b, c as d: e
with (a as b, c as d): e
with (a, b): c
with (a): b
with (a) as b: c
with (a, b) as c: d
with (a as b,): c
with (a, b), c: d
with (yield): a
with (a := b): c
with (a for a in b): c
with (): a
with a as (b, c), d as [e]: f
with a as b.c, d as e[f]: g
with (*a, b): c
with (a).b as c: d
