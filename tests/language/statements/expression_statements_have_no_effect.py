1
"text"
None
[1, 2, 3]
(lambda: 1)
{"a": 1}["a"]
print
...
x = 5
x
x + 1
x == 5
not x
x if x else 0
[i for i in range(3)]
f"{x}"
print("end", x)
