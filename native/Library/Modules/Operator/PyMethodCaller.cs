using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Operator;

/// <summary>operator.methodcaller: calls a method of an object.</summary>
internal sealed class PyMethodCaller(Value name, PyTuple arguments, PyDict? keywords)
    : PyLeafCallable(MethodCallerMethods.Type)
{
    /// <inheritdoc/>
    public override Value[] Save() => [name, Value.Of(arguments), Value.OfNullable(keywords)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyMethodCaller? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var name, { Ref: PyTuple arguments }, var keywords] && Ops.TryText(name, out _)
        && (keywords.IsNone || keywords.Ref is PyDict)
            ? new PyMethodCaller(name, arguments, keywords.Ref as PyDict) : null;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink)
    {
        if (!vm.EnterText(this))
        {
            return sink.Append("operator.methodcaller(...)");
        }

        var isDone = sink.Append("operator.methodcaller(") && Ops.AppendRepr(vm, name, sink);
        foreach (ref readonly var argument in arguments.Items.AsSpan())
        {
            isDone = isDone && sink.Append(", ") && Ops.AppendRepr(vm, argument, sink);
        }

        var position = 0;
        while (isDone && keywords is not null && keywords.Next(ref position, out Value key, out Value value))
        {
            isDone = sink.Append(", ") && sink.Append(Ops.TextOf(key)) && sink.Append("=")
                && Ops.AppendRepr(vm, value, sink);
        }

        vm.LeaveText();
        return isDone && sink.Append(")");
    }

    /// <inheritdoc/>
    public override Value Call(Vm vm, ReadOnlySpan<Value> positional) => positional.Length != 1
        ? vm.Fail(ExceptionTypes.TypeError, $"methodcaller expected 1 argument, got {positional.Length}")
        : vm.TailText("operator", "_method_call", positional[0], name, Value.Of(arguments),
            Value.Of(keywords ?? new PyDict()));
}

/// <summary>operator.methodcaller.</summary>
[PyType("operator.methodcaller")]
internal static partial class MethodCallerMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule(
        "operator", "methodcaller", Layout.Native, TypeFlags.None, operators: "__repr__");

    /// <summary>Calls a method of an object with some arguments.</summary>
    [PyFunction("methodcaller(*args, **kwargs)", Cost = Cost.Linear)]
    private static Value New(Vm vm, PyType type, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        _ = type;
        return args.IsEmpty
            ? vm.Fail(ExceptionTypes.TypeError, "methodcaller needs at least one argument, the method name")
            : !Ops.TryText(args[0], out _) ? vm.Fail(ExceptionTypes.TypeError, "method name must be a string")
            : Value.Of(new PyMethodCaller(args[0], new PyTuple(args[1..].ToArray()), kwargs.Names));
    }

    /// <summary>Calls the method of an object.</summary>
    [PyMethod("__call__(obj, /)", Style = CallStyle.Clinic, Cost = Cost.Charged)]
    private static Value Call(Vm vm, PyMethodCaller self, Value obj) => self.Call(vm, [obj]);
}
