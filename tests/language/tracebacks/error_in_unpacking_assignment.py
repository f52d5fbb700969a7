first, second = "abc"
