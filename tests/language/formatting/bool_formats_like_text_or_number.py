print(f"{True}|{False!s}|{True!r}|{True:}|{True:5}|{True:<6}|{True:d}|{True:05d}|{False:x}|{True:.1f}|{True:e}")
print(f"{True:%}|{True:,}|{True:b}|{False:+d}", "%s %d %r %5s %x" % (True, True, False, True, True))
print("{} {:d} {:>6}".format(True, False, True), format(True, "3"), str(True) + "!", repr(f"{True:c}"))
try:
    f"{True:s}"
except ValueError as e:
    print(e)
