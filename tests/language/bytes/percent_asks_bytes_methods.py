class Packed:
    def __bytes__(self):
        return b"packed"


class Wrong:
    def __bytes__(self):
        return "text"


print(b"<%b> <%s>" % (Packed(), Packed()), bytearray(b"%10b|%-8s|") % (Packed(), Packed()))
for template, value in ((b"%b", Wrong()), (b"%s", 5), ("%b", 1), ("abc %b", 1)):
    try:
        print(template % value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
