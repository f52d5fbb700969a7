f'', f'a', f'{a}', f'a{b}c{d}e'
f'{a!r}{b!s}{c!a}'
f'{a:>10}', f'{a:{b}.{c}}', f'{a!r:^{w}}', f'{a:}'
f'{{}}', f'a{{b{c}d}}e'
