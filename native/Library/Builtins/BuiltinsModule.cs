using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>The builtin functions.</summary>
[PyModule("builtins")]
internal static partial class BuiltinsModule
{
    /// <summary>True when the value can be called.</summary>
    [PyFunction("callable(obj, /)", Cost = Cost.Constant)]
    private static bool Callable(Vm vm, Value obj) => IsCallable(obj);

    /// <summary>Ends the program.</summary>
    [PyFunction("exit(code=None)", Cost = Cost.Constant)]
    private static Value Exit(Vm vm, Value code) =>
        vm.Fail(new PyException(ExceptionTypes.SystemExit, new PyTuple([code])));

    /// <summary>Ends the program.</summary>
    [PyFunction("quit(code=None)", Cost = Cost.Constant)]
    private static Value Quit(Vm vm, Value code) => Exit(vm, code);

    /// <summary>The number of items of a container.</summary>
    [PyFunction("len(obj, /)", Cost = Cost.Constant)]
    private static Value Len(Vm vm, Value obj) =>
        Ops.TryLength(vm, obj, out var length) ? Value.Int(length) : Value.Error;

    /// <summary>A number that no other living value has.</summary>
    [PyFunction("id(obj, /)", Cost = Cost.Constant)]
    private static long Id(Vm vm, Value obj) => vm.IdentityOf(obj);

    /// <summary>The hash; equal values have equal ones.</summary>
    [PyFunction("hash(obj, /)", Cost = Cost.Charged)]
    private static Value Hash(Vm vm, Value obj) =>
        obj.Ref is string { Length: 0 } or PyBytes { ItemCount: 0 } ? Value.Int(0)
        : Ops.TryHash(vm, obj, out var hash) ? Value.Int(hash) : Value.Error;

    /// <summary>True when a value can be called.</summary>
    internal static bool IsCallable(in Value value) => value.Ref switch
    {
        PyFunction or PyNativeFunction or PyBoundMethod or PyType or PyExternalFunction or PyStaticMethod
            or PyGenericAlias or PyLeafCallable or PyCallable => true,
        _ => value.Class is { IsUser: true } type && type.TryLookup("__call__", out _),
    };
}
