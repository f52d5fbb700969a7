f'{a, b}', f'{*a, b}', f'{yield}', f'{x:=5}', f'{(x:=5)}', f'{a if b else c}', f'{[x for x in y]}', f'{a!=b}', f'{await x}'
