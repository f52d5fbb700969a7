import gettext

for rule in ('n != 1', '0', 'n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2', '(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2'):
    plural = gettext.c2py(rule)
    print(rule, [plural(number) for number in (0, 1, 2, 5, 11, 21, 101)])
for rule in ('n +', 'x', 'n ? 1', '(n', 'n == 1 == 1 ;'):
    try:
        gettext.c2py(rule)
    except ValueError as error:
        print(error)
