class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.shortfall = needed - available


class Account:
    bank = "Python Bank"
    _next_id = 1

    def __init__(self, owner, balance=0.0):
        self.owner, self._balance = owner, balance
        self.id = Account._next_id
        Account._next_id += 1
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def __repr__(self):
        return f"<{type(self).__name__} {self.id} {self.owner} {self._balance:,.2f}>"


class Savings(Account):
    def __init__(self, *args, rate=0.02, **kw):
        super().__init__(*args, **kw)
        self.rate = rate

    def interest(self):
        self.deposit(round(self.balance * self.rate, 2))


a, s = Account("ann", 100), Savings("bob", balance=1000, rate=0.05)
a.deposit(50)
s.interest()
for action in (lambda: a.withdraw(500), lambda: a.deposit(-1), lambda: setattr(a, "balance", 5)):
    try:
        action()
    except (InsufficientFunds, ValueError, AttributeError) as e:
        print(type(e).__name__, e, getattr(e, "shortfall", None))
print(a, s, s.history, a.history, a.bank)
