print(~True, ~False, -True, +False)
print(True.__and__(False), True.__or__(2), True.__xor__(True), (5).__and__(True))
