name = "total: "
count = 5
message = name + count
