using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Operator;

/// <summary>operator.attrgetter: fetches attributes by dotted names.</summary>
internal sealed class PyAttributeGetter(PyTuple names, PyTuple paths) : PyLeafCallable(AttributeGetterMethods.Type)
{
    private readonly string? _only = paths.Items is [{ Ref: PyTuple { Items: [var name] } }] ? name.AsStr : null;

    /// <summary>The names as given.</summary>
    public PyTuple Names { get; } = names;

    /// <inheritdoc/>
    public override Value[] Save() => Names.Items;

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyAttributeGetter? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state.IsEmpty)
        {
            return null;
        }

        foreach (ref readonly var name in state)
        {
            if (!Ops.TryText(name, out _))
            {
                return null;
            }
        }

        return Of(new PyTuple(state.ToArray()));
    }

    /// <summary>The getter of names, which are all text.</summary>
    public static PyAttributeGetter Of(PyTuple names)
    {
        var paths = new Value[names.Items.Length];
        for (var i = 0; i < paths.Length; i++)
        {
            var parts = Ops.TextOf(names.Items[i]).Split('.');
            paths[i] = Value.Of(new PyTuple(Array.ConvertAll(parts, Value.Str)));
        }

        return new PyAttributeGetter(names, new PyTuple(paths));
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) =>
        Names.Items.Length > 1
            ? sink.Append("operator.attrgetter") && Ops.AppendRepr(vm, Value.Of(Names), sink)
            : sink.Append("operator.attrgetter(") && Ops.AppendRepr(vm, Names.Items[0], sink) && sink.Append(")");

    /// <inheritdoc/>
    public override Value Call(Vm vm, ReadOnlySpan<Value> positional) =>
        positional.Length != 1
            ? vm.Fail(ExceptionTypes.TypeError, $"attrgetter expected 1 argument, got {positional.Length}")
            : _only is not null ? Ops.GetAttribute(vm, positional[0], _only)
            : paths.Items.Length == 1 ? vm.TailText("operator", "_attribute", positional[0], paths.Items[0])
            : vm.TailText("operator", "_attributes", positional[0], Value.Of(paths));
}

/// <summary>operator.attrgetter.</summary>
[PyType("operator.attrgetter")]
internal static partial class AttributeGetterMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule(
        "operator", "attrgetter", Layout.Native, TypeFlags.None, operators: "__repr__");

    /// <summary>Fetches the attribute, or a tuple of the attributes, of an object.</summary>
    [PyFunction("attrgetter(*attrs)", Cost = Cost.Linear)]
    private static Value New(Vm vm, PyType type, ReadOnlySpan<Value> attrs)
    {
        _ = type;
        if (attrs.IsEmpty)
        {
            return vm.Fail(ExceptionTypes.TypeError, "attrgetter expected 1 argument, got 0");
        }

        var names = attrs.ToArray();
        foreach (ref readonly var name in names.AsSpan())
        {
            if (!Ops.TryText(name, out var text))
            {
                return vm.Fail(ExceptionTypes.TypeError, "attribute name must be a string");
            }

            if (!vm.ChargeWork(text.Length))
            {
                return Value.Error;
            }
        }

        return Value.Of(PyAttributeGetter.Of(new PyTuple(names)));
    }

    /// <summary>The attributes of an object.</summary>
    [PyMethod("__call__(obj, /)", Style = CallStyle.Clinic, Cost = Cost.Charged)]
    private static Value Call(Vm vm, PyAttributeGetter self, Value obj) => self.Call(vm, [obj]);

    /// <summary>What pickle writes.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Constant)]
    private static PyTuple Reduce(PyAttributeGetter self) => new([Value.Of(Type), Value.Of(self.Names)]);
}
