using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Snapshots;

/// <summary>
/// Looks for a memoryview that a program can still reach: one that is garbage does not keep a bytearray from growing.
/// </summary>
/// <remarks>
/// Begins at variables, not at temporaries, nearest objects first, and gives up after a fixed number of objects: what
/// is left out then is a view deep inside a large structure, which keeps the memory it was made of.
/// </remarks>
internal sealed class ViewSearch : StateSink
{
    private const int MaxObjects = 20_000;
    private const int WorkPerObject = 16;

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<object> _waiting = new();
    private readonly PyBuffer _owner;

    private ViewSearch(PyBuffer owner) => _owner = owner;

    /// <summary>True when an open view of the object's memory is found.</summary>
    public static bool Finds(Machine machine, PyBuffer owner)
    {
        var vm = machine.Vm;
        var search = new ViewSearch(owner);
        foreach (ref readonly var value in machine.Globals.Slots.AsSpan())
        {
            search.Value(value);
        }

        for (var place = vm.TopFrame; ;)
        {
            search.AddVariables(vm, place);
            if (!vm.TryCaller(place, out var caller, out _))
            {
                break;
            }

            place = caller;
        }

        foreach (var run in vm.InnerRuns)
        {
            foreach (ref readonly var value in run.Place.Stack.AsSpan())
            {
                search.Value(value);
            }
        }

        search.Object(vm.Handled);
        var found = search.Run();
        vm.ChargeWork(search._seen.Count * WorkPerObject);
        return found;
    }

    private void AddVariables(Vm vm, in FramePlace place)
    {
        var code = place.Function.Code;
        Object(place.Holder);
        foreach (ref readonly var value in vm.Stack.AsSpan(place.Base, Math.Max(1, code.LocalNames.Length)))
        {
            Value(value);
        }

        foreach (var (_, register) in code.CellLocals)
        {
            Value(vm.Stack[place.Base + register]);
        }
    }

    private bool Run()
    {
        while (_waiting.TryDequeue(out var target) && _seen.Count < MaxObjects)
        {
            if (target is PyMemoryView view && view.Owner == _owner)
            {
                return true;
            }

            CodecTable.TryOf(target)?.Write(this, target);
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Value(in Value value)
    {
        if (value.Ref is PyObject target)
        {
            Object(target);
        }
    }

    /// <inheritdoc/>
    public override void Object(object? target)
    {
        if (target is PyObject && _seen.Count < MaxObjects && _seen.Add(target))
        {
            _waiting.Enqueue(target);
        }
    }

    /// <inheritdoc/>
    public override void Initial()
    {
    }

    /// <inheritdoc/>
    public override void Number(long value)
    {
    }

    /// <inheritdoc/>
    public override void Signed(long value)
    {
    }

    /// <inheritdoc/>
    public override void Text(string text)
    {
    }

    /// <inheritdoc/>
    public override void Bytes(ReadOnlySpan<byte> bytes)
    {
    }
}
