from collections import deque

last = deque(maxlen=3)
for number in range(5):
    last.append(number)
print(last, last.maxlen, deque('abc', 2))
last.appendleft('x')
last.extendleft('yz')
print(last)
last.rotate(1)
print(last, last.index('y'), last.count('z'), last.copy() == last, list(reversed(last)))
last.reverse()
for attempt in (lambda: last.insert(1, 'q'), lambda: deque().pop(), lambda: deque().popleft(),
                lambda: last.remove('none'),
                lambda: last.index('none'), lambda: deque('a', -1), lambda: last[9], lambda: deque(5),
                lambda: last + [1], lambda: last[0:1]):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
