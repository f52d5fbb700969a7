template = "{name} is {age:d}"
template.format(name="x", age="old")
