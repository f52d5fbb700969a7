prices = {"a": 1}
order = {
    "first": prices["a"],
    "second": prices["b"],
}
