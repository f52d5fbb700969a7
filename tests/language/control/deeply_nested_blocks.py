def f(n):
    out = []
    for i in range(n):
        if i % 2:
            for j in range(i):
                while j < 3:
                    try:
                        if j == 2:
                            with_value = [k for k in range(j) if k]
                            out.append((i, j, with_value))
                            break
                        j += 1
                    finally:
                        if i == 3:
                            for z in "ab":
                                if z == "b":
                                    out.append(z + str(j))
        else:
            if i > 2:
                match i:
                    case 4:
                        out.append("four")
                    case _:
                        pass
    return out


print(f(5))
x = 0
if x == 0:
    if x != 1:
        if not x:
            if x is not None:
                if [x]:
                    if (x,):
                        print("six levels")
