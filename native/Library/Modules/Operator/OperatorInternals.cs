using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Operator;

/// <content>call().</content>
internal static partial class OperatorModule
{
    /// <summary>Calls an object.</summary>
    [PyFunction("call(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs) => args.IsEmpty
        ? vm.Fail(ExceptionTypes.TypeError, "call expected at least 1 argument, got 0")
        : Forwarding.Call(vm, args[0], args[1..], kwargs);
}

/// <summary>What the text of operator uses.</summary>
[PyModule("_operator")]
internal static partial class OperatorInternals
{
    /// <summary>The builtin abs, whose name the module gives to its own function.</summary>
    [PyConstant("_absolute")]
    private static PyObject Absolute =>
        Catalog.Instance.TryBuiltin("abs", out var function) ? (PyObject)function.Ref! : PyTuple.Empty;

    /// <summary>An int of an object with __index__.</summary>
    [PyFunction("_as_index(a, /)", Cost = Cost.Constant)]
    private static Value AsIndex(Vm vm, Value a) => Ops.TryIndex(vm, a, out var number) ? number : Value.Error;

    /// <summary>The name of a value's class as messages show it.</summary>
    [PyFunction("_full_name(value, /)", Cost = Cost.Constant)]
    private static string FullName(Value value) => value.Class.FullName;

    /// <summary>The items left of a native iterator; None when they are not known.</summary>
    [PyFunction("_known_hint(value, /)", Cost = Cost.Constant)]
    private static Value KnownHint(Value value) =>
        value.Ref is PyIterator { LengthHint: >= 0 and var hint } ? Value.Int(hint) : Value.None;
}
