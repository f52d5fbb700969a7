stack, out = [1, [2, [3, 4], 5], 6], []
while stack:
    item = stack.pop(0)
    if isinstance(item, list):
        stack = item + stack
    else:
        out.append(item)
print(out)
low, high, guesses = 0, 100, []
while low < high and len(guesses) < 10 and not (guesses and guesses[-1] == 37):
    guesses.append((low + high) // 2)
    if guesses[-1] < 37:
        low = guesses[-1] + 1
    else:
        high = guesses[-1]
print(guesses, low)
n, digits = 2024, []
while (n := n // 10) or not digits:
    digits.append(n % 10)
print(digits)
a, b = 252, 105
while b: a, b = b, a % b
print(a)
while True:
    a -= 1
    if a % 7: continue
    if a < 20: break
print(a)
