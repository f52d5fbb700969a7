rf'\{a}\n', f'\{a}', f'\x41{a}\n', fr'{a:\d}', f'\N{BULLET}{a}'
