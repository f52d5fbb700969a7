# int(x, base) looks at the base before it looks at x.
for value, base in ((True, 1), (2.5, 37), ('1', 1), (True, 10), ('11', 2), (b'11', 3), (None, -1), ('1', 'a')):
    try:
        print(int(value, base))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
