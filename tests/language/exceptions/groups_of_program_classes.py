class Tagged(ExceptionGroup):
    def __new__(cls, message, members, tag=None):
        made = super().__new__(cls, message, members)
        made.tag = tag
        return made

    def derive(self, members):
        return Tagged(self.message, members, self.tag)


group = Tagged("some", [ValueError(1), TypeError(2), ExceptionGroup("inner", [KeyError(3)])], "t")
print(repr(group.split(ValueError)[0]), group.split(ValueError)[1].tag, group.tag, group.exceptions[0])
print(group.subgroup(ExceptionGroup) is group, group.split(BaseExceptionGroup)[1], group.subgroup(OSError))
for name in ("message", "exceptions"):
    try:
        setattr(group, name, "x")
    except AttributeError as error:
        print(error)
