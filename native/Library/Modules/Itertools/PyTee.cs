using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>Items that iterators of one tee() share; links that nobody reads any more are forgotten.</summary>
internal sealed class PyTeeLink(PyIterator source) : PyObject(LinkType)
{
    /// <summary>Items of one link.</summary>
    public const int Size = 57;

    /// <summary>Its class; programs never see it.</summary>
    public static readonly PyType LinkType = Sources.Class("_tee_dataobject");

    /// <summary>Where items come from.</summary>
    public readonly PyIterator Source = source;

    /// <summary>The items.</summary>
    public readonly Value[] Items = new Value[Size];

    /// <summary>Items taken so far.</summary>
    public int Count;

    /// <summary>The items after these.</summary>
    public PyTeeLink? Next;
}

/// <summary>One of the iterators of tee() over a native iterator.</summary>
internal sealed class PyTee(PyTeeLink link, int position) : PySavedIterator(TeeMethods.Type, link.Source.Depth)
{
    private PyTeeLink _link = link;
    private int _position = position;

    /// <summary>Another iterator at the same place.</summary>
    public PyTee Copy() => new(_link, _position);

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Of(_link), Value.Int(_position)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyTee? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyTeeLink link }, { Ref: null, Bits: >= 0 and <= PyTeeLink.Size and var position }]
            ? new PyTee(link, (int)position) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (_position == PyTeeLink.Size)
        {
            _link.Next ??= new PyTeeLink(_link.Source);
            _link = _link.Next;
            _position = 0;
        }

        // A loaded position may lie beyond the items: reading goes on where they end.
        if (_position < _link.Count)
        {
            return _link.Items[_position++];
        }

        var current = _link;
        var item = current.Source.Next(vm);
        if (item.IsError || item.IsExhausted)
        {
            return item;
        }

        if (current.Count < PyTeeLink.Size)
        {
            current.Items[current.Count++] = item;
            _position = current.Count;
        }

        return item;
    }
}

/// <summary>The iterators of tee().</summary>
[PyType("itertools._tee")]
internal static partial class TeeMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("_tee");

    /// <summary>An iterator that can be copied.</summary>
    [PyFunction("_tee(iterable, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value iterable)
    {
        _ = type;
        return iterable.Ref is PyTee tee ? Value.Of(tee.Copy())
            : Sources.TryGet(vm, iterable, out var isPython) is { } source
            ? Value.Of(new PyTee(new PyTeeLink(source), 0))
            : isPython ? Sources.Text(vm, "_one_tee", iterable) : Value.Error;
    }

    /// <summary>Another iterator at the same place.</summary>
    [PyMethod("__copy__()", Cost = Cost.Constant)]
    private static Value Copy(Vm vm, Value self) => self.Ref is PyTee tee ? Value.Of(tee.Copy())
        : vm.Fail(ExceptionTypes.TypeError, "cannot copy a 'itertools._tee' object over an iterator of the program");
}

/// <summary>tee().</summary>
[PyModule("itertools")]
internal static partial class ItertoolsModule
{
    private const int MaxCopies = 100_000;

    /// <summary>Several independent iterators over one iterable.</summary>
    [PyFunction("tee(iterable, n=2, /)", Cost = Cost.Charged)]
    private static Value Tee(Vm vm, Value iterable, long n)
    {
        if (n < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "n must be >= 0");
        }

        if (n > MaxCopies && !vm.Charge(n * 64L))
        {
            return Value.Error;
        }

        if (n > int.MaxValue / 16)
        {
            return vm.Fail(ExceptionTypes.MemoryError);
        }

        var source = Sources.TryGet(vm, iterable, out var isPython);
        if (source is null)
        {
            return isPython ? Sources.Text(vm, "_tees", iterable, Value.Int(n)) : Value.Error;
        }

        if (!vm.Charge(n * 64) || !vm.ChargeWork(n * 10))
        {
            return Value.Error;
        }

        var first = source as PyTee;
        first = first is null ? new PyTee(new PyTeeLink(source), 0) : first.Copy();
        var copies = new Value[n];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = Value.Of(i == 0 ? first : first.Copy());
        }

        return Value.Of(new PyTuple(copies));
    }
}
