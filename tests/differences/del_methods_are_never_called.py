# Objects are not counted, and collecting one must not show in what a program prints: __del__ is an ordinary method.
class Resource:
    def __del__(self):
        print("deleted")


r = Resource()
del r
print("end")
Resource().__del__()
