class Q:
    pass


q = Q()
q.child = Q()
value = (
    q.child
    .missing
    .other
)
