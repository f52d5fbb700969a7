import tomllib

print(tomllib.loads('a = 1\nb = 0x1F\nc = 1_000\nd = -2.5e3\ne = inf\nf = true\ng = "q\\u00e9"\nh = \'raw\\n\''))
print(tomllib.loads('list = [1, [2, 3], "x",]\ninline = {a.b = 1, c = []}'))
print(tomllib.loads('day = 2026-01-02\nat = 07:08:09.5\nwhen = 2026-01-02T03:04:05Z\nlocal = 2026-01-02 03:04:05'))
print(tomllib.loads('text = """\nfirst\nsecond \\\n   joined"""\nlit = \'\'\'a\'b\'\'\''))
print(tomllib.loads('n = 1.5', parse_float=str), tomllib.loads(''))
