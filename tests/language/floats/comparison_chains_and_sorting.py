nan, inf = float("nan"), float("inf")
values = [3, 1.5, -inf, 2**70, inf, -0.0, 0, True, 1e300]
print(sorted(values), min(values), max(values), [v for v in values if -1 < v < 2], inf > 10**400, -inf < -(10**400))
print(
    nan == nan, nan != nan, [nan < x for x in (1, nan, inf)], nan in (nan,), (nan,) == (nan,),
    {nan: 1}[nan], len({nan, nan}),
)
print(
    1 == 1.0 == True, 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9, 1e16 == 10**16, 1e23 == 10**23,
    2**53 + 1 == 2**53 + 1.0, 0.5 == 1 / 2,
)
