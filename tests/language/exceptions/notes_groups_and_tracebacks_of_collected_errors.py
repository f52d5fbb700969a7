def check(n):
    if n % 2:
        raise ValueError(f"odd {n}")
    if n > 6:
        raise OverflowError(n)
    return n


good, bad = [], []
for n in range(9):
    try:
        good.append(check(n))
    except (ValueError, OverflowError) as e:
        e.add_note(f"item {n}")
        bad.append(e)
print(good, [(type(e).__name__, e.args, e.__notes__, e.__traceback__.tb_next.tb_lineno) for e in bad][:2], len(bad))
group = ExceptionGroup("checks", bad)
odd, rest = group.split(ValueError)
print(len(odd.exceptions), rest.exceptions, rest.message, group.subgroup(KeyError), odd.derive([ValueError(1)]).message)
try:
    raise group
except* OverflowError as eg:
    print("overflow", [e.args for e in eg.exceptions])
except* ValueError as eg:
    eg.add_note("seen")
    print("values", len(eg.exceptions), eg.__notes__)
