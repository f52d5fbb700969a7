class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if spec == "":
            return f"${self.amount}"
        if spec == "bad":
            return 5
        return f"${self.amount:{spec}}"


m = Money(1234.5)
print(f"{m}", f"{m:,.2f}", format(m, ".0f"), "{:>10}".format(m), "{0:{1}}".format(m, ".1f"), f"{m!r:.6}")
for f in (lambda: f"{m:bad}", lambda: format(object(), ">5"), lambda: f"{m:q}"):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
