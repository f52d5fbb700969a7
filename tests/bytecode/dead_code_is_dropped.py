def f():
    if 0:
        print(1)
    while 0:
        print(2)
    return 1
    print(3)
if not __debug__:
    print(4)
