def say(name, result):
    print(name, end=" ")
    return result


print(say("a", 0) and say("b", 1))
print(say("a", 1) and say("b", 0) and say("c", 1))
print(say("a", 0) or say("b", 0) or say("c", "end"))
print(say("a", 1) or say("b", 1))
print(say("yes", 1) if say("test", True) else say("no", 0))
print(say("a", 1) and say("b", 0) or say("c", 3))
if say("x", 0) or say("y", 5) and not say("z", 0):
    print("taken")
