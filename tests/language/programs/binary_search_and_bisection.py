def search(a, x):
    low, high = 0, len(a)
    while low < high:
        mid = (low + high) // 2
        if a[mid] < x:
            low = mid + 1
        else:
            high = mid
    return low if low < len(a) and a[low] == x else -1


def root(f, low, high, eps=1e-9):
    while high - low > eps:
        mid = (low + high) / 2
        low, high = (mid, high) if f(low) * f(mid) > 0 else (low, mid)
    return (low + high) / 2


a = list(range(0, 100, 7))
print([search(a, x) for x in (0, 49, 98, 50, -1, 1000)], round(root(lambda x: x * x - 2, 0, 2), 6))
