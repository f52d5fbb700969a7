using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The relation a sort uses; a struct, so that each kind of key gets its own compiled sort.</summary>
internal interface IValueOrder
{
    /// <summary>Whether a comes before b; false: an error is raised.</summary>
    bool TryLess(in Value a, in Value b, out bool isLess);
}

/// <summary>Ints of 64 bits.</summary>
internal readonly struct IntOrder : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess)
    {
        isLess = a.Bits < b.Bits;
        return true;
    }
}

/// <summary>Floats.</summary>
internal readonly struct FloatOrder : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess)
    {
        isLess = a.AsDouble < b.AsDouble;
        return true;
    }
}

/// <summary>Plain strings.</summary>
internal readonly struct TextOrder : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess)
    {
        isLess = Operations.CompareText((string)a.Ref!, (string)b.Ref!) < 0;
        return true;
    }
}

/// <summary>Anything: Python's operator.</summary>
internal readonly struct AnyOrder(Vm.Vm vm) : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess) =>
        Operations.TryCompare(vm, CompareOperator.Less, a, b, out isLess);
}
