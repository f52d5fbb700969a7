from collections import Counter

counts = Counter('hello')
print(counts.most_common(1), counts.most_common(-1), len(counts.most_common(99)))
try:
    counts.most_common('hello')
except TypeError as error:
    print(error)
