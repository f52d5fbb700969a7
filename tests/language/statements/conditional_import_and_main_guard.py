try:
    import definitely_missing_module as m
except ImportError:
    m = None
if m is None:
    from math import sqrt as root
else:
    root = m.sqrt


def main():
    return root(16)


if __name__ == "__main__":
    print("main", main())
else:
    print("imported")
