using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>functools.partial: a function with some of its arguments.</summary>
internal sealed class PyPartial : PyCallable
{
    /// <summary>The class.</summary>
    public static readonly PyType PartialType = PyType.OfModule(
        "functools", "partial", Layout.Payload, TypeFlags.Base | TypeFlags.HasInstanceDict, operators: "__repr__");

    private int _placeholders = -1;

    /// <summary>A partial function.</summary>
    public PyPartial(in Value function, PyTuple arguments, PyDict keywords)
        : base(PartialType)
    {
        Function = function;
        Arguments = arguments;
        Keywords = keywords;
    }

    /// <summary>The function.</summary>
    public Value Function { get; private set; }

    /// <summary>Arguments put in front of those of a call.</summary>
    public PyTuple Arguments { get; private set; }

    /// <summary>Keyword arguments; those of a call come before them.</summary>
    public PyDict Keywords { get; private set; }

    /// <summary>Places among the arguments that those of a call fill.</summary>
    /// <remarks>Counted when they are wanted first: while a dump is read the tuple may still be empty.</remarks>
    public int PlaceholderCount => _placeholders >= 0 ? _placeholders : _placeholders = CountPlaceholders();

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => AppendReprAs(vm, sink, Class);

    /// <inheritdoc/>
    public override bool AppendReprAs(Vm.Vm vm, TextSink sink, PyType type)
    {
        if (!vm.EnterText(this))
        {
            return sink.Append("...");
        }

        var isDone = sink.Append(Operations.Operations.QualifiedTypeName(type)) && sink.Append("(")
            && Operations.Operations.AppendRepr(vm, Function, sink);
        foreach (ref readonly var argument in Arguments.Items.AsSpan())
        {
            isDone = isDone && sink.Append(", ") && Operations.Operations.AppendRepr(vm, argument, sink);
        }

        var position = 0;
        while (isDone && Keywords.Next(ref position, out Value name, out Value argument))
        {
            isDone = sink.Append(", ") && Operations.Operations.AppendStr(vm, name, sink) && sink.Append("=")
                && Operations.Operations.AppendRepr(vm, argument, sink);
        }

        vm.LeaveText();
        return isDone && sink.Append(")");
    }

    /// <summary>Becomes another function with other arguments.</summary>
    public void Become(in Value function, PyTuple arguments, PyDict keywords)
    {
        Function = function;
        Arguments = arguments;
        Keywords = keywords;
        _placeholders = -1;
    }

    private int CountPlaceholders()
    {
        var count = 0;
        foreach (ref readonly var argument in Arguments.Items.AsSpan())
        {
            count += PyPlaceholder.Is(argument) ? 1 : 0;
        }

        return count;
    }

    /// <inheritdoc/>
    public override Value[] Save() => [Function, Value.Of(Arguments), Value.Of(Keywords), SavedAttributes];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyPartial? Restore(Vm.Vm vm, ReadOnlySpan<Value> state)
    {
        if (state is not [var function, { Ref: PyTuple arguments }, { Ref: PyDict keywords }, var attributes])
        {
            return null;
        }

        var made = new PyPartial(function, arguments, keywords);
        return made.TryRestoreAttributes(attributes) ? made : null;
    }
}

/// <summary>functools.Placeholder: leaves a place among the arguments of a partial function to the call.</summary>
internal sealed class PyPlaceholder : PyNative
{
    /// <summary>The class.</summary>
    public static readonly PyType PlaceholderType =
        PyType.OfModule("functools", "_PlaceholderType", Layout.Native, TypeFlags.None);

    /// <summary>The only instance.</summary>
    public static readonly PyPlaceholder Instance = new();

    private PyPlaceholder()
        : base(PlaceholderType)
    {
    }

    /// <summary>True for the only instance.</summary>
    public static bool Is(in Value value) => value.Ref == Instance;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => sink.Append("Placeholder");

    /// <inheritdoc/>
    public override Value[] Save() => [];

    /// <summary>The only instance.</summary>
    public static PyPlaceholder Restore(Vm.Vm vm, ReadOnlySpan<Value> state) => Instance;
}
