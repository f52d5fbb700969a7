# host: add, fetch
print(f"{fetch('a')} and {add(1):>{add(4)}} {fetch('b')!r:.{add(3)}}")
print(
    f"{add(1)=} {[add(i) for i in range(2)]} {f'{add(add(1))}'}", "{}-{}".format(add(1), fetch("x")),
    "%s" % fetch("y"),
)
