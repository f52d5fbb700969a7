def f(r):
    while chunk := r.read():
        print(chunk)
