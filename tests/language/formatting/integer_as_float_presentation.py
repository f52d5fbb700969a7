n = 1234
print(f"{n:f}|{n:.2f}|{n:e}|{n:.1e}|{n:g}|{n:.2g}|{n:%}|{n:.0%}|{n:,.2f}|{n:G}|{n:E}|{n:F}")
print(f"{10**30:e}|{10**30:.3f}|{-5:.1f}|{0:.2e}")
try:
    f"{10**400:f}"
except OverflowError as e:
    print(e)
