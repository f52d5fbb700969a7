def find(d):
    return d.get("x")


find({}).upper()
