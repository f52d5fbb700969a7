def a(): b()
def b(): c()
def c(): d()
def d(): e()
def e(): raise NotImplementedError("the end")


a()
