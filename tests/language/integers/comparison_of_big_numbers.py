a = 10**25
print(a == 10**25, a != 10**25, a < a + 1, a <= a, a > a - 1, -a < a)
print(a > 5, 5 < a, -a < 5, a == 1e25, a == 10**25 + 0.0, a < 1e26, a > 1e24)
print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53))
print(10**400 > 1e308, 10**400 > float("inf"), -(10**400) < float("-inf"), 10**400 == float("nan"))
