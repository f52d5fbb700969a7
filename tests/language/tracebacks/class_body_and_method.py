class Account:
    rate = 2

    def withdraw(self, amount):
        self.balance = self.balance - amount


Account().withdraw(5)
