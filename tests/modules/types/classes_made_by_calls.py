import types


def fill(body):
    body['size'] = 3
    body['double'] = lambda self: self.size * 2


Made = types.new_class('Made', (list,), {}, fill)
print(Made.__name__, Made([1]).double(), Made.__mro__[1], types.resolve_bases((int,)), types.get_original_bases(Made))
print(types.prepare_class('X', (int,))[0], type(lambda: 0) is types.FunctionType,
      isinstance(len, types.BuiltinFunctionType))
print(isinstance(None, types.NoneType), type(...) is types.EllipsisType, isinstance(int | str, types.UnionType),
      types.GenericAlias(list, (int,)))
method = types.MethodType(lambda self, x: (self, x), 'me')
print(method(1), method.__self__, isinstance(method, types.MethodType))
try:
    types.new_class('Bad', (5,))
except TypeError as error:
    print(error)
