using Monty.Runtime.Numbers;
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
    /// True when the builtin, called with the items of an iterable, may call methods of the program, as far as a look
    /// at the items tells.
    /// </summary>
    public static bool MayCall(in Value function, in Value iterable)
    {
        if (HasInstances(iterable))
        {
            return true;
        }

        var looksInside = function.Ref == BuiltinTypes.Str
            || function.Ref is PyNativeFunction { Name: "repr" or "ascii" or "hash" };
        return iterable.Ref switch
        {
            PyDictView view => HasInstances((HashTable)view.Dict) || HasOthers(view.Dict),
            PyList list => looksInside && HasContainers(list.Span),
            PyTuple tuple => looksInside && HasContainers(tuple.Items),
            PyChainedIterator and not PyMap => looksInside,
            _ => false,
        };
    }

    private static bool HasContainers(ReadOnlySpan<Value> items)
    {
        foreach (ref readonly var item in items)
        {
            if (item.Ref is PyList or PyTuple or HashTable)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a dict with an item that is no number and no text.</summary>
    private static bool HasOthers(PyDict dict)
    {
        var position = 0;
        while (dict.Next(ref position, out _, out Value item))
        {
            if (item.Ref is PyObject)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True for a container with instances of program classes, whose methods the builtins would call.
    /// </summary>
    public static bool HasInstances(in Value container) => container.Ref switch
    {
        PyList list => HasInstances(list.Span),
        PyTuple tuple => HasInstances(tuple.Items),
        HashTable table => HasInstances(table),
        _ => false,
    };

    private static bool HasInstances(HashTable table)
    {
        var position = 0;
        while (table.Next(ref position, out Value key, out long _))
        {
            if (key.Ref is PyObject { Class.IsUser: true })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInstances(ReadOnlySpan<Value> items)
    {
        foreach (ref readonly var item in items)
        {
            if (item.Ref is PyObject { Class.IsUser: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Calls it. Instances of program classes are passed in a nested run.</summary>
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

        if (item.Ref is null && function.Ref == BuiltinTypes.Str)
        {
            return Value.Str(IntText.ToText(item.Bits));
        }

        if (function.Ref is PyType { Constructor: { } constructor } type)
        {
            return ArgumentBinder.CallNative(vm, constructor, [Value.Of(type), item], default, default);
        }

        return ArgumentBinder.CallNative(vm, (PyNativeFunction)function.Ref!, [item], default, default);
    }
}
