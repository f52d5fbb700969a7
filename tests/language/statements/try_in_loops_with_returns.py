def first_valid(items):
    for i, item in enumerate(items):
        try:
            value = int(item)
        except ValueError:
            continue
        except TypeError as e:
            return f"stopped at {i}: {e}"
        else:
            if value < 0:
                continue
            return i, value
        finally:
            seen.append(item)
    else:
        return "exhausted"


for items in (["x", "5", "6"], ["x", None, "1"], [], ["a", "-1"]):
    seen = []
    print(first_valid(items), seen)


def nested():
    while True:
        try:
            try:
                return "inner"
            finally:
                seen.append("a")
        finally:
            seen.append("b")


seen = []
print(nested(), seen)
