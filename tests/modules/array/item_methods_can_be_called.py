from array import array

a = array('h', [1, 2, 3])
a.__setitem__(0, 7)
a.__setitem__(slice(1, 2), array('h', [8, 9]))
a.__delitem__(-1)
print(a, a.__getitem__(1))
for call in (lambda: a.__setitem__(0, 'x'), lambda: a.__setitem__(9, 1), lambda: a.__delitem__(9),
             lambda: a.__setitem__(0, 1 << 20)):
    try:
        call()
    except (TypeError, IndexError, OverflowError) as error:
        print(type(error).__name__)
