if a:
    b
elif c:
    d
elif e:
    f
elif g:
    h
