import types

C = types.new_class('C', (list,), {}, lambda ns: ns.update(x=5))
print(C, C.x, C.__mro__)
print(types.resolve_bases((int, list[int])))
print(types.prepare_class('Q', (int,)))
print(types.get_original_bases(C))
class G(list[int]): pass
print(types.get_original_bases(G))
try: types.get_original_bases(3)
except TypeError as e: print(e)
