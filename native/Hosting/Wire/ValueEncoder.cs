using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Monty.Hosting.Bytes;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Wire;

/// <summary>
/// Writes values of a run as trees: shared objects again at every place, objects inside themselves as a mark.
/// </summary>
/// <remarks>
/// Cost: charged to the run per node and per byte, since a small shared structure can be an enormous tree.
/// </remarks>
internal sealed partial class ValueEncoder(ByteWriter output)
{
    private const int NodesPerCharge = 256;
    private const int WorkPerNode = 16;
    private const int FreeNodes = 20_000;
    private const int FreeBytes = 1 << 20;

    // What one message may take when the host sets no limit for memory: a short program can make 2^60 nodes.
    private const int MostBytes = 256 << 20;
    private const int MostContainers = 4 << 20;

    // CPython's marshal needs time that doubles with each set inside a set; a host may hand the value on to it.
    private const int MaxSetDepth = 8;

    private readonly List<object> _open = [];
    private Vm _vm = null!;
    private bool _isFree;
    private int _keys;
    private int _nodes;
    private int _containers;
    private int _chargedBytes;

    /// <summary>True when an extension code was written since the last <see cref="Begin"/>.</summary>
    public bool UsesExtensions { get; set; }

    /// <summary>Whether functions of the program are written with a number by which the host can call them.</summary>
    public bool NumbersFunctions { get; set; }

    /// <summary>Prepares for values of a run.</summary>
    public void Begin(Vm vm)
    {
        _vm = vm;
        _isFree = false;
        _keys = 0;
        _open.Clear();
        _nodes = 0;
        _containers = 0;
        _chargedBytes = output.Capacity;
        UsesExtensions = false;
    }

    /// <summary>Writes a value. False: the exception is in the machine, and what was written is of no use.</summary>
    public bool Write(in Value value) => Write(value, 0);

    /// <summary>
    /// Writes a value of a run that may spend nothing more; false when it is larger than such a value may be.
    /// </summary>
    public bool WriteFree(in Value value)
    {
        _isFree = true;
        _keys = 0;
        _nodes = 0;
        _containers = 0;
        _chargedBytes = output.Length;
        var isWritten = Write(value, 0);
        _isFree = false;
        _open.Clear();
        return isWritten;
    }

    private bool Write(in Value value, int depth)
    {
        if (++_nodes % NodesPerCharge == 0 && !Charge())
        {
            return false;
        }

        switch (value.Ref)
        {
            case null:
                output.WireInt(value.Bits);
                return true;
            case Tag tag:
                WriteTag(tag, value);
                return true;
            case string text:
                return WriteText(text);
            case StringBuffer buffer:
                return WriteText(buffer.Span((int)value.Bits));
            default:
                return WriteObject((PyObject)value.Ref, value, depth);
        }
    }

    private void WriteTag(Tag tag, in Value value)
    {
        switch (tag.Kind)
        {
            case TagKind.Float:
                output.WireFloat(value.AsDouble);
                break;
            case TagKind.Bool:
                output.WireBool(value.Bits != 0);
                break;
            case TagKind.Ellipsis:
                output.Byte(WireCode.Ellipsis);
                break;
            case TagKind.NotImplemented:
                WriteExtension("repr"u8, "NotImplemented");
                break;
            default:
                output.WireNone();
                break;
        }
    }

    private bool WriteText(ReadOnlySpan<char> text)
    {
        if (!ChargeBytes(text.Length * 3L))
        {
            return false;
        }

        output.WireText(text);
        return true;
    }

    private bool WriteObject(PyObject target, in Value value, int depth)
    {
        switch (target)
        {
            case PyInt big:
                if (!ChargeBytes(big.Number.GetBitLength() / 4))
                {
                    return false;
                }

                output.WireInt(big.Number);
                return true;
            case PyByteString bytes:
                if (!ChargeBytes(bytes.Length))
                {
                    return false;
                }

                output.WireBytes(bytes.Span);
                return true;
            case PyMemoryView { Owner: not null } view:
                if (!ChargeBytes(view.ByteCount) || !view.TryCopy(_vm, isColumnOrder: false, out var gathered))
                {
                    return false;
                }

                output.WireBytes(gathered);
                return true;
            case PyComplex complex:
                output.WireComplex(complex.Number);
                return true;
            case PyTuple tuple when LibraryClasses.TryFields(tuple.Class, out var fields)
                && fields.Items.Length == tuple.Items.Length:
                return WriteNamedTuple(tuple.Class, fields, tuple, depth);
            case PyTuple:
                return WriteContainer(target, depth);
            case PyList or PyDict or PySet:
                return _keys > 0 && !IsFrozen(target) ? WriteRepr(value) : WriteContainer(target, depth);
            case PyPayloadInstance instance:
                return Write(instance.Payload, depth + 1);
            default:
                return WriteOther(target, value, depth);
        }
    }

    private bool WriteContainer(PyObject target, int depth)
    {
        var sets = 0;
        foreach (var open in _open)
        {
            sets += open is PySet ? 1 : 0;
            if (open == (object)target)
            {
                WriteExtension("cycle"u8, target is PyDict or PySet ? "{...}" : target is PyTuple ? "(...)" : "[...]");
                return true;
            }
        }

        if (!Enter(target, sets >= MaxSetDepth && target is PySet ? WireCode.MaxDepth : depth))
        {
            return false;
        }

        var isWritten = target switch
        {
            PyList list => WriteList(list, depth + 1),
            PyTuple tuple => WriteItems(WireCode.Tuple, tuple.Items, depth + 1),
            PyDict dict => WriteDict(dict, depth + 1),
            _ => WriteSet((PySet)target, depth + 1),
        };
        _open.RemoveAt(_open.Count - 1);
        return isWritten;
    }

    private bool Enter(PyObject target, int depth)
    {
        if (++_containers > MostContainers && _vm.Meter.Limits.MaxBytes == long.MaxValue)
        {
            return Refuse($"has more than {MostContainers} containers");
        }

        if (depth >= WireCode.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _vm.Fail(ExceptionTypes.RuntimeError, "Max output depth exceeded");
            return false;
        }

        _open.Add(target);
        return true;
    }

    private bool WriteItems(byte code, ReadOnlySpan<Value> items, int depth)
    {
        output.Coded(code, items.Length);
        foreach (ref readonly var item in items)
        {
            if (!Write(item, depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteList(PyList list, int depth)
    {
        // A __repr__ of the program may change the list meanwhile: the count is known at the end.
        var head = output.Length;
        output.Coded(WireCode.List, 0);
        var count = 0;
        for (; count < list.Count; count++)
        {
            var item = list.Items[count];
            if (!Write(item, depth))
            {
                return false;
            }
        }

        output.PatchInt32(head + 1, count);
        return true;
    }

    private bool WriteDict(PyDict dict, int depth)
    {
        output.Byte(WireCode.Dict);
        var position = 0;
        while (dict.Next(ref position, out var key, out Value item))
        {
            if (!WriteKey(key, depth) || !Write(item, depth))
            {
                return false;
            }
        }

        output.Byte(WireCode.End);
        return true;
    }

    private bool WriteSet(PySet set, int depth)
    {
        var head = output.Length;
        output.Coded(IsFrozen(set) ? WireCode.FrozenSet : WireCode.Set, 0);
        var position = 0;
        var count = 0;
        while (set.Next(ref position, out var item, out long _))
        {
            if (!WriteKey(item, depth))
            {
                return false;
            }

            count++;
        }

        output.PatchInt32(head + 1, count);
        return true;
    }

    /// <summary>
    /// Writes a key of a dict or an item of a set: what has no hash outside, such as a list of a class with its own
    /// __hash__, goes out as its repr.
    /// </summary>
    private bool WriteKey(in Value key, int depth)
    {
        _keys++;
        var isWritten = Write(key, depth);
        _keys--;
        return isWritten;
    }

    private static bool IsFrozen(PyObject target) => target.Class.IsSubclassOf(BuiltinTypes.FrozenSet);

    private void WriteExtension(ReadOnlySpan<byte> name, string text)
    {
        UsesExtensions = true;
        output.WireExtension(name);
        output.WireText(text);
    }

    private bool Charge() => _isFree
        ? _nodes < FreeNodes && output.Length - _chargedBytes < FreeBytes
        : _vm.ChargeWork(NodesPerCharge * WorkPerNode) && ChargeBytes(0);

    private bool Refuse(string how)
    {
        _vm.Fail(ExceptionTypes.MemoryError, $"a value for the host {how}; max_memory permits more");
        return false;
    }

    /// <summary>
    /// Asks for the memory of what is about to be written, once the output outgrows what was asked for.
    /// </summary>
    private bool ChargeBytes(long more)
    {
        if (_isFree)
        {
            return output.Length - _chargedBytes + more < FreeBytes;
        }

        var needed = output.Length + more;
        if (needed <= _chargedBytes)
        {
            return true;
        }

        if (needed > MostBytes && _vm.Meter.Limits.MaxBytes == long.MaxValue)
        {
            return Refuse($"takes more than {MostBytes >> 20} MiB");
        }

        var doubled = Math.Max(needed, _chargedBytes * 2L);
        _chargedBytes = (int)Math.Min(doubled, int.MaxValue);
        return _vm.Charge(doubled);
    }
}
