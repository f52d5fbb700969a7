import types

print(types.NoneType, types.EllipsisType, types.NotImplementedType, types.FunctionType, types.LambdaType is types.FunctionType, types.BuiltinFunctionType, types.ModuleType)
print(isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType))
print(sorted(set(types.__all__) - {"FrameLocalsProxyType", "CapsuleType"}))
