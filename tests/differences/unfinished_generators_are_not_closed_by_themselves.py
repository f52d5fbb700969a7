# Objects are not counted: a generator nobody holds any more is dropped without running its finally block.
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


for n in numbers():
    print(n)
    break
print("after the loop")
g = numbers()
print(next(g))
g.close()
