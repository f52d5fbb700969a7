a = 123456789**9
b = 987654321**7
print(a * b)
print(a // b, a % b)
print(-a // b, -a % b)
print(divmod(a, -b))
print((a * b) // b == a, (a * b + 5) % b)
print(a * 0, a * 1, a * -1 == -a)
