def show(first, second):
    return first + second


pair = (1, 2, 3)
show(*pair)
