# host: fetch
print("before")
fetch("one")
print("between", end=" ")
fetch("two")
print("same line")
print("args", fetch("three"), "after", sep="|")
for i in range(3):
    print(i, end=",")
    fetch(i)
print()
