from collections import Counter

left, right = Counter(a=3, b=1), Counter({'a': 1, 'c': 2})
print(left + right, left - right, left & right, left | right, +Counter(a=-1, b=2), -Counter(a=-1))
left.subtract({'a': 5})
print(left, left['none'], sorted(left.elements()), left.total(), left <= right, Counter('ab') == Counter('ba'))
left.update('bb', z=4)
print(left.most_common(2), Counter('hello world').most_common(1), left.most_common()[:-2:-1])
del left['not there']
for attempt in (lambda: Counter.fromkeys('ab'), lambda: Counter(5), lambda: left + {'a': 1}, lambda: Counter('a', 'b')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
