prices = [19.99, 5.49, 0.1, 0.2, 2.675, 1.005]
print(
    sum(prices), round(sum(prices), 2), f"{sum(prices):.2f}", [round(p * 1.2, 2) for p in prices],
    [f"{p:>8.2f}" for p in prices], [f"{p / sum(prices):.1%}" for p in prices],
)
cents = [round(p * 100) for p in prices]
print(
    cents, sum(cents), divmod(sum(cents), 100), [c // 100 for c in cents],
    f"{sum(cents) / 100:,.2f}", 0.1 * 3, 1.1 + 2.2 == 3.3, abs(1.1 + 2.2 - 3.3) < 1e-9,
)
print(
    round(7 / 3, 3), 7 // 3, 7 % 3, -7 // 3, -7 % 3, int(-7 / 3), round(-2.5), round(3.5),
    1e3 == 1000, 5 / 2 * 2 == 5, 10 % 3.5, 2**0.5 * 2**0.5 == 2,
)
