using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>iter(list): sees changes of the list; once at the end it stays there.</summary>
internal sealed class PyListIterator(PyList list) : PyIterator(BuiltinTypes.ListIterator)
{
    /// <summary>The list; null at the end.</summary>
    internal PyList? List = list;

    /// <summary>Position of the next item.</summary>
    internal int Position;

    /// <inheritdoc/>
    public override long LengthHint => List is { } list ? Math.Max(0, list.Count - Position) : 0;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (List is { } list && (uint)Position < (uint)list.Count)
        {
            return list.Items[Position++];
        }

        List = null;
        return Value.Exhausted;
    }
}

/// <summary>reversed(list).</summary>
internal sealed class PyListReverseIterator(PyList list) : PyIterator(BuiltinTypes.ListReverseIterator)
{
    /// <summary>The list; null at the end.</summary>
    internal PyList? List = list;

    /// <summary>Position of the next item.</summary>
    internal int Position = list.Count - 1;

    /// <inheritdoc/>
    public override long LengthHint => List is { } list && Position < list.Count ? Position + 1 : 0;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (List is { } list && (uint)Position < (uint)list.Count)
        {
            return list.Items[Position--];
        }

        List = null;
        return Value.Exhausted;
    }
}
