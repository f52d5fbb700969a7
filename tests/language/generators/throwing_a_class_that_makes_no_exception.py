class E(Exception):
    def __new__(cls, *args): return cls
def gen(): yield
try: gen().throw(E)
except TypeError as e: print(e)
