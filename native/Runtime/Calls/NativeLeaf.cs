using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>
/// Builtins that natives may call by themselves: with builtin arguments they never enter Python code.
/// </summary>
internal static unsafe class NativeLeaf
{
    /// <summary>True for what may be called with one builtin argument.</summary>
    public static bool IsLeaf(in Value function) => function.Ref switch
    {
        PyType type => type == BuiltinTypes.Int || type == BuiltinTypes.Float || type == BuiltinTypes.Str
            || type == BuiltinTypes.Bool,
        PyItemGetter => true,
        PyNativeFunction { Kind: NativeKind.Method } method => method.Owner == BuiltinTypes.Str,
        PyNativeFunction { Kind: NativeKind.Function, Module: "builtins" } native => native.Name
            is "len" or "abs" or "ord" or "chr" or "repr" or "ascii" or "bin" or "hex" or "oct" or "hash" or "callable"
                or "id",
        _ => false,
    };

    /// <summary>
    /// Calls it. Instances of program classes are passed in a nested run, where their methods cannot wait for the host.
    /// </summary>
    public static Value Call(Vm.Vm vm, in Value function, in Value item)
    {
        if (function.Ref is PyItemGetter getter)
        {
            return getter.Take(vm, item);
        }

        if (item.Ref is PyObject o and not PyInt
            && (o.Class.IsUser || o is not (PyList or PyTuple or PyDict or PySet or PyByteString)))
        {
            return vm.CallNested(function, item);
        }

        if (function.Ref is PyType { Constructor: { } constructor } type)
        {
            return ArgumentBinder.CallNative(vm, constructor, [Value.Of(type), item], default, default);
        }

        return ArgumentBinder.CallNative(vm, (PyNativeFunction)function.Ref!, [item], default, default);
    }
}
