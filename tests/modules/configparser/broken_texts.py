import configparser

for text in ('x = 1\n', '[a]\nx = 1\nx = 2\n', '[a]\n[a]\n', '[a]\nnothing\n', '[a]\n= 5\n'):
    try:
        configparser.ConfigParser().read_string(text)
    except configparser.Error as error:
        print(type(error).__name__, repr(str(error)))
lax = configparser.ConfigParser(strict=False)
lax.read_string('[a]\nx = 1\nx = 2\n')
print(lax['a']['x'])
