def decide(a, b):
    match (a > 0, b > 0):
        case (True, True):
            return "both"
        case (True, _) | (_, True):
            return "one"
        case _:
            return "none"


def http(status):
    match status:
        case 200 | 201 | 204:
            return "ok"
        case code if 300 <= code < 400:
            return "redirect"
        case 404:
            return "missing"
        case int(code) if code >= 500:
            return f"server {code % 100}"
        case _:
            return "other"


def fizz(n):
    match n % 3, n % 5:
        case 0, 0: return "FizzBuzz"
        case 0, _: return "Fizz"
        case _, 0: return "Buzz"
    return n


print(
    [decide(a, b) for a in (0, 1) for b in (0, 1)], [http(s) for s in (200, 302, 404, 503, 418)],
    [fizz(n) for n in range(1, 16)],
)
