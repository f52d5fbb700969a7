input = lambda prompt="": prompt + "typed"
print(input("> "))
open = lambda name: f"file {name}"
print(open("a.txt"))
id = 5
print(id)
list = [1]
print(list)
sum = sum([1, 2])
print(sum)
del list, sum
print(list("ab"), sum([3]))
