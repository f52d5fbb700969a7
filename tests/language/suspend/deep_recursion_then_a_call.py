# host: add


def down(n, acc=()):
    if n == 0:
        return add(len(acc))
    try:
        return down(n - 1, acc + (n,)) + 1
    finally:
        if n % 25 == 0:
            print("back at", n, add(n))


print(down(100))
