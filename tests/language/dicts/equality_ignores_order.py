print(
    {"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0}, {"a": 1} != {"a": 2}, {} == {},
    {1: [1]} == {1: [1]}, {1: 2} == [(1, 2)],
)
print({"a": 1} == {"b": 1}, {1: 2} == {1: 2, 3: 4}, {1: {2: 3}} == {1: {2: 3}})
for f in (lambda: {} < {}, lambda: {1: 2} >= {}, lambda: hash({}), lambda: {}(), lambda: -{}, lambda: {}.foo):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
