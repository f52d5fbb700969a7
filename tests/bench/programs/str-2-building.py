def run():
    text = ""
    for i in range(120000):
        text += "ab"
        if i % 10 == 0:
            text += str(i)
    pieces = []
    for i in range(60000):
        pieces.append(str(i))
    return len(text) + len("".join(pieces)) + len(",".join(pieces))


run()
