# host: add, fetch


class Remote:
    def __set_name__(self, owner, name):
        self.name = fetch(name)

    def __get__(self, obj, owner):
        return (fetch(self.name), add(len(obj.log))) if obj else self

    def __set__(self, obj, value):
        obj.log.append(add(value))

    def __delete__(self, obj):
        obj.log.append(fetch("deleted"))


class C:
    field = Remote()

    def __init__(self):
        self.log = []


c = C()
c.field = 5
print(c.field, C.field.name)
c.field = c.field[1]
del c.field
print(c.log, getattr(c, "field"))
