import types

c = types.CellType(3)
print(c.cell_contents)
try: types.CellType().cell_contents
except ValueError as e: print(e)
print(types.GenericAlias(list,(int,)), isinstance(list[int], types.GenericAlias), isinstance(int|str, types.UnionType))
