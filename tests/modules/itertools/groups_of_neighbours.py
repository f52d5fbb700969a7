from itertools import groupby

print([(key, ''.join(group)) for key, group in groupby('aabbbca')])
print([(key, list(group)) for key, group in groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)])
groups = groupby('aab')
first, letters = next(groups)
second, others = next(groups)
print(first, list(letters), second, list(others))
print(list(groupby([])), list(groupby([None], key=None))[0][0])
try:
    list(groupby([1], key=len))
except TypeError as error:
    print(error)
