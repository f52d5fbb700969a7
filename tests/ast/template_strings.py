t'', t'a', t'{a}', t'a{b!r:>{c}}d', t'{ a }', t'{a=}', t'{ a = !s}'
t'a' t'{b}c' t'd'
tr'\{a}', t'{t"{x}"}', t'{a # c
}'
