def outer(items):
    count = 0
    results = {}

    def process(item, *, strict=True):
        nonlocal count
        count += 1
        if item is None:
            return
        if isinstance(item, str):
            with_suffix = f"{item}!"
            del item
            return with_suffix
        for part in item:
            if part < 0:
                if strict:
                    raise ValueError(part)
                continue
            yield_value = part * 2
            break
        else:
            yield_value = "none"
        return yield_value

    for key, item in items.items():
        try:
            results[key] = process(item)
        except ValueError as e:
            results[key] = process(item, strict=False), str(e)
        finally:
            assert key in results, key
    return results, count


print(outer({"a": "x", "b": [3, 4], "c": None, "d": [], "e": [-1, 5], "f": (-2,)}))
