# host: add
total = 0
for i in range(150):
    total = add(total, i)
print(total, sum(add(i) for i in range(100)), len([add(i) for i in range(50) if add(i) % 2]))
