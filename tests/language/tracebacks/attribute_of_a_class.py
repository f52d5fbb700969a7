class C:
    limit = 1


C.limits
