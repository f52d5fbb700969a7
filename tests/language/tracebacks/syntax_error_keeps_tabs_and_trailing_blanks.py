def f():
	return x !  
