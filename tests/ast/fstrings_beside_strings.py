'a' f'b' 'c' f'{x}d' 'e'
u'a' f'b'
f'a' f'b'
f'{a}' f'{b}'
