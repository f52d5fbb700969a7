print(sortd([2, 1]))
