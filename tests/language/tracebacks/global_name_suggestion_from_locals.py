def f():
    total_count = 1
    print(total_cont)


f()
