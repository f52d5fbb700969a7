def run():
    limit = 250000
    prime = [True] * (limit + 1)
    prime[0] = False
    prime[1] = False
    n = 2
    while n * n <= limit:
        if prime[n]:
            for multiple in range(n * n, limit + 1, n):
                prime[multiple] = False
        n += 1
    return sum([i for i in range(limit + 1) if prime[i]])


run()
