s = ""
saved = []
for i in range(12):
    s += str(i)
    if i % 4 == 0:
        saved.append(s)
t = s
t += "!"
u = s
u += "?"
print(saved, s, t, u, sep="\n")
s = "a" * 1000
for i in range(5):
    s = s + "b"
print(len(s), s[-7:], s.count("b"))
