total = 1 + \
    2 + \
    3
items = [
    1,  # comment

    2,
]
print(total, items); print("next")
if total == 6 and \
   items:
    print("joined")
text = ("one "
        "two "  # comment
        "three")
print(text)
x = {  "a" : 1,
"b": (
2
)}
print(x)
def f(a,
      b
      ): return a+b
print(f(1,
2))
