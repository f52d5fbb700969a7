using Monty.Library.Declarations;
using Monty.Runtime.Objects;

namespace Monty.Library.Modules.Types;

/// <summary>The module types: names of classes of the machine.</summary>
[PyModule("types")]
internal static partial class TypesModule
{
    [PyConstant("AsyncGeneratorType")]
    private static PyType AsyncGenerator => BuiltinTypes.AsyncGenerator;

    [PyConstant("BuiltinFunctionType")]
    private static PyType BuiltinFunction => BuiltinTypes.BuiltinFunction;

    [PyConstant("BuiltinMethodType")]
    private static PyType BuiltinMethod => BuiltinTypes.BuiltinFunction;

    [PyConstant("CapsuleType")]
    private static PyType Capsule => BuiltinTypes.Object;

    [PyConstant("CellType")]
    private static PyType Cell => BuiltinTypes.Cell;

    [PyConstant("ClassMethodDescriptorType")]
    private static PyType ClassMethodDescriptor => BuiltinTypes.MethodDescriptor;

    [PyConstant("CodeType")]
    private static PyType Code => BuiltinTypes.Code;

    [PyConstant("CoroutineType")]
    private static PyType Coroutine => BuiltinTypes.Coroutine;

    [PyConstant("EllipsisType")]
    private static PyType Ellipsis => BuiltinTypes.EllipsisType;

    [PyConstant("FrameType")]
    private static PyType Frame => BuiltinTypes.Frame;

    [PyConstant("FunctionType")]
    private static PyType Function => BuiltinTypes.Function;

    [PyConstant("LambdaType")]
    private static PyType Lambda => BuiltinTypes.Function;

    [PyConstant("GeneratorType")]
    private static PyType Generator => BuiltinTypes.Generator;

    [PyConstant("GenericAlias")]
    private static PyType GenericAlias => BuiltinTypes.GenericAlias;

    [PyConstant("GetSetDescriptorType")]
    private static PyType GetSetDescriptor => BuiltinTypes.GetSetDescriptor;

    [PyConstant("MappingProxyType")]
    private static PyType MappingProxy => BuiltinTypes.MappingProxy;

    [PyConstant("MemberDescriptorType")]
    private static PyType MemberDescriptor => BuiltinTypes.MemberDescriptor;

    [PyConstant("MethodDescriptorType")]
    private static PyType MethodDescriptor => BuiltinTypes.MethodDescriptor;

    [PyConstant("MethodType")]
    private static PyType Method => BuiltinTypes.Method;

    [PyConstant("MethodWrapperType")]
    private static PyType MethodWrapper => BuiltinTypes.Method;

    [PyConstant("ModuleType")]
    private static PyType Module => BuiltinTypes.Module;

    [PyConstant("NoneType")]
    private static PyType None => BuiltinTypes.NoneType;

    [PyConstant("NotImplementedType")]
    private static PyType NotImplemented => BuiltinTypes.NotImplementedType;

    [PyConstant("TracebackType")]
    private static PyType Traceback => BuiltinTypes.Traceback;

    [PyConstant("UnionType")]
    private static PyType Union => BuiltinTypes.UnionType;

    [PyConstant("WrapperDescriptorType")]
    private static PyType WrapperDescriptor => BuiltinTypes.WrapperDescriptor;
}
