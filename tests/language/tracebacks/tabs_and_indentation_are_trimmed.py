def f():
	if True:
		for i in range(1):
			return   1   /   0


f()
