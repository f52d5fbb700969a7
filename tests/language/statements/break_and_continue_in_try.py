out = []
for i in range(6):
    try:
        if i == 1:
            continue
        if i == 4:
            break
        out.append(i)
    finally:
        out.append(-i)
else:
    out.append("else")
print(out)
n = 0
while n < 10:
    n += 1
    try:
        try:
            if n % 2:
                continue
            if n > 6:
                break
            raise ValueError(n)
        except ValueError as e:
            out.append(str(e))
            continue
        finally:
            out.append("f")
    finally:
        n += 0
print(out, n)
