def dump(v, indent=0):
    pad = "  " * (indent + 1)
    if isinstance(v, dict):
        body = ",\n".join(f'{pad}"{k}": {dump(x, indent + 1)}' for k, x in v.items())
        return "{\n" + body + "\n" + "  " * indent + "}" if v else "{}"
    if isinstance(v, list):
        return "[" + ", ".join(dump(x, indent + 1) for x in v) + "]"
    if v is None or isinstance(v, bool):
        return {None: "null", True: "true", False: "false"}[v]
    return f'"{v}"' if isinstance(v, str) else str(v)


def parse(text):
    def value(i):
        i = skip(i)
        if text[i] == "{":
            out, i = {}, skip(i + 1)
            while text[i] != "}":
                key, i = value(i)
                out[key], i = value(skip(i) + 1)
                i = skip(i) + (text[skip(i)] == ",")
                i = skip(i)
            return out, i + 1
        if text[i] == "[":
            out, i = [], skip(i + 1)
            while text[i] != "]":
                item, i = value(i)
                out.append(item)
                i = skip(i) + (text[skip(i)] == ",")
            return out, i + 1
        if text[i] == '"':
            end = text.index('"', i + 1)
            return text[i + 1 : end], end + 1
        end = i
        while end < len(text) and text[end] not in ",]} \n":
            end += 1
        word = text[i:end]
        if word.isalpha():
            return {"null": None, "true": True, "false": False}[word], end
        return float(word) if "." in word else int(word), end

    def skip(i):
        while i < len(text) and text[i] in " \n\t":
            i += 1
        return i

    return value(0)[0]


data = {"name": "x", "list": [1, 2.5, True, None], "nested": {"empty": {}, "k": [[], "s"]}}
print(dump(data), parse(dump(data)) == data, parse("[-1, [2]]"))
