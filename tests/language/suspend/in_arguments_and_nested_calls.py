# host: fetch, add, echo
print(fetch("a"))
print(add(add(1, 2), add(3, b=4)), add(5))
print(echo(fetch("x"), fetch("y"), k=fetch("z")))
print(max(add(1), add(5), add(3)), len(fetch(fetch("q"))))
print([add(1), add(2)][add(-1)], {fetch("k"): add(1)}, (add(1),), {add(1), add(1)})
