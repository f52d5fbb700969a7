using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>iter(deque) and reversed(deque).</summary>
internal sealed class PyDequeIterator(PyDeque deque, bool isReversed, bool isStale = false)
    : PyIterator(isReversed ? ReverseType : ForwardType)
{
    /// <summary>The class of iterators from the left.</summary>
    public static readonly PyType ForwardType =
        PyType.OfModule("collections", "_deque_iterator", Layout.Native, TypeFlags.None);

    /// <summary>The class of iterators from the right.</summary>
    public static readonly PyType ReverseType =
        PyType.OfModule("collections", "_deque_reverse_iterator", Layout.Native, TypeFlags.None);

    private readonly int _version = isStale ? deque.Version - 1 : deque.Version;

    /// <summary>The deque.</summary>
    public readonly PyDeque Deque = deque;

    /// <summary>From the right.</summary>
    public readonly bool IsReversed = isReversed;

    /// <summary>Items given so far.</summary>
    public int Position { get; set; }

    /// <inheritdoc/>
    public override long LengthHint => Math.Max(0, Deque.Count - Position);

    /// <summary>True when the deque changed since the iteration began.</summary>
    public bool IsStale => _version != Deque.Version;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (IsStale)
        {
            return vm.Fail(ExceptionTypes.RuntimeError, "deque mutated during iteration");
        }

        if (Position >= Deque.Count)
        {
            return Value.Exhausted;
        }

        var index = IsReversed ? Deque.Count - 1 - Position : Position;
        Position++;
        return Deque[index];
    }
}
