def say(x):
    print(x, end=" ")
    return x


d = {}
d[say("a")], d[say("b")] = say(1), say(2)
print(d)
d[say("c")] = d[say("d")] = say(3)
print(d)
i = 0
a = [0, 0, 0]
i, a[i] = 1, "x"
print(i, a)
a[0], a[a[0] == "y"] = "y", "z"
print(a)
x = [1, 2]
x[0], x = 9, x
print(x)
