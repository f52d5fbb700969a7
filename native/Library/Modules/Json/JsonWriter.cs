using System.Collections.Generic;
using System.Globalization;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Json;

/// <summary>How a document is written.</summary>
/// <param name="SkipsKeys">Keys of other types are left out instead of refused.</param>
/// <param name="IsAscii">Other characters than ASCII are escaped.</param>
/// <param name="ChecksCircles">A container inside itself is an error of its own.</param>
/// <param name="AllowsNan">NaN and infinities have names.</param>
/// <param name="SortsKeys">Objects are sorted by key.</param>
/// <param name="Indent">Text per level; null for one line.</param>
/// <param name="ItemSeparator">Between items.</param>
/// <param name="KeySeparator">Between key and value.</param>
/// <param name="HasDefault">A function of the program turns other objects into what can be written.</param>
internal sealed record JsonStyle(bool SkipsKeys, bool IsAscii, bool ChecksCircles, bool AllowsNan, bool SortsKeys,
    string? Indent, string ItemSeparator, string KeySeparator, bool HasDefault);

/// <summary>Writes a JSON document.</summary>
/// <remarks>
/// Functions of the program are not called: an object that needs one leaves a hole, with its level and the way to it,
/// and the module's text fills the holes. Source: CPython 3.14 Modules/_json.c.
/// </remarks>
internal sealed partial class JsonWriter(Vm vm, JsonStyle style)
{
    private readonly List<Value> _steps = [];
    private char[] _buffer = new char[256];
    private int _length;
    private int _outside;

    /// <summary>Text and holes so far; null while there is no hole.</summary>
    public PyList? Pieces { get; private set; }

    /// <summary>Notes the containers around what is written.</summary>
    public void Enclose(ReadOnlySpan<Value> steps)
    {
        _steps.AddRange(steps);
        _outside = _steps.Count;
    }

    /// <summary>The text written; or the last piece of it, when there are holes.</summary>
    public string Text => new(_buffer, 0, _length);

    /// <summary>Writes a value; false: an error is raised.</summary>
    public bool TryWrite(in Value value, int level)
    {
        switch (value.Ref)
        {
            case null:
                return TryWriteInt(value.Bits);
            case Tag:
                return value.IsFloat ? TryWriteFloat(value.AsDouble)
                    : value.IsNone ? TryAppend("null")
                    : value.IsBool ? TryAppend(value.IsTrue ? "true" : "false")
                    : TryLeaveHole(value, level);
            case string or StringBuffer:
                return TryWriteText(Ops.TextSpan(value));
            case PyList list:
                return TryWriteItems(value, list.Span, level);
            case PyTuple tuple:
                return TryWriteItems(value, tuple.Items, level);
            case PyDict dict:
                return TryNested(value, dict, level);
            case PyInt big:
                return TryWriteBig(big);
            case PyPayloadInstance { Payload: var payload } when payload.IsStr || payload.IsInt || payload.IsFloat:
                return TryWrite(payload, level);
            default:
                return TryLeaveHole(value, level);
        }
    }

    private bool TryWriteItems(in Value value, ReadOnlySpan<Value> items, int level)
    {
        if (items.Length == 0)
        {
            return TryAppend("[]");
        }

        if (!TryEnter(value))
        {
            return false;
        }

        var isDone = TryAppend("[") && TryBreak(level + 1) && TryWriteEach(value, level + 1)
            && TryBreak(level) && TryAppend("]");
        Leave();
        return isDone;
    }

    private bool TryWriteEach(in Value container, int level)
    {
        // Indexed anew each time: sorting keys may run code that changes the list.
        for (var i = 0; ; i++)
        {
            var items = container.Ref is PyList list ? list.Span : ((PyTuple)container.Ref!).Items;
            if (i >= items.Length)
            {
                return true;
            }

            if (i > 0 && !(TryAppend(style.ItemSeparator) && TryBreak(level)))
            {
                return false;
            }

            if (items[i].Ref is null ? !TryWriteInt(items[i].Bits) : !TryWriteItem(container, i, items[i], level))
            {
                return false;
            }
        }
    }

    private bool TryWriteItem(in Value container, int index, Value item, int level)
    {
        _steps[^1] = Value.Int(index);
        return TryWrite(item, level)
            || Explain($"when serializing {Ops.FullTypeName(container.Class)} item {index}");
    }

    private bool TryNested(in Value value, PyDict dict, int level)
    {
        if (dict.Count == 0)
        {
            return TryAppend("{}");
        }

        if (!TryEnter(value))
        {
            return false;
        }

        var mark = _length;
        var isEmpty = true;
        var isDone = TryAppend("{") && (style.SortsKeys ? TryWriteSorted(dict, level + 1, ref isEmpty)
            : TryWriteEntries(dict, level + 1, ref isEmpty));
        if (isDone && isEmpty)
        {
            _length = mark;
            isDone = TryAppend("{}");
        }
        else
        {
            isDone = isDone && TryBreak(level) && TryAppend("}");
        }

        Leave();
        return isDone;
    }

    private bool TryWriteEntries(PyDict dict, int level, ref bool isEmpty)
    {
        var position = 0;
        while (dict.Next(ref position, out Value key, out Value item))
        {
            if (!TryWriteEntry(dict, key, item, level, ref isEmpty))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryWriteSorted(PyDict dict, int level, ref bool isEmpty)
    {
        if (!vm.Charge(dict.Count * 80L))
        {
            return false;
        }

        var pairs = new PyList(dict.Count);
        var position = 0;
        while (dict.Next(ref position, out Value key, out Value item))
        {
            pairs.Append(Value.Of(new PyTuple([key, item])));
        }

        if (!Ops.TrySort(vm, pairs, false))
        {
            return false;
        }

        for (var i = 0; i < pairs.Count; i++)
        {
            var pair = ((PyTuple)pairs.Items[i].Ref!).Items;
            if (!TryWriteEntry(dict, pair[0], pair[1], level, ref isEmpty))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryWriteEntry(PyDict dict, Value key, Value item, int level, ref bool isEmpty)
    {
        var plain = Ops.Unwrap(key);
        if (!plain.IsStr && !plain.IsInt && !plain.IsFloat && !plain.IsBool && !plain.IsNone)
        {
            return style.SkipsKeys || !vm.Fail(ExceptionTypes.TypeError,
                $"keys must be str, int, float, bool or None, not {key.Class.Name}").IsError;
        }

        if (!isEmpty && !TryAppend(style.ItemSeparator))
        {
            return false;
        }

        isEmpty = false;
        if (!TryBreak(level) || !TryWriteKey(plain) || !TryAppend(style.KeySeparator))
        {
            return false;
        }

        if (item.Ref is null)
        {
            return TryWriteInt(item.Bits);
        }

        _steps[^1] = key;
        return TryWrite(item, level)
            || Explain($"when serializing {Ops.FullTypeName(dict.Class)} item {Shown(key)}");
    }

    private bool TryWriteKey(in Value key) => key.IsStr ? TryWriteText(Ops.TextSpan(key))
        : TryAppend("\"") && TryWrite(key, 0) && TryAppend("\"");

    private string Shown(in Value key)
    {
        var raised = vm.Raised;
        var text = Ops.SafeRepr(vm, key);
        vm.Raised = raised;
        return text;
    }

    /// <summary>Adds a note to the raised error; gives false.</summary>
    private bool Explain(string note)
    {
        if (!vm.IsTerminal && vm.Raised is { } raised)
        {
            (raised.Notes ??= new PyList()).Append(Value.Str(note));
        }

        return false;
    }

    /// <summary>Enters a container; the step inside it is set later.</summary>
    private bool TryEnter(in Value container)
    {
        if (style.ChecksCircles && !TryCheckCircle(container))
        {
            return false;
        }

        if (!vm.EnterRecursion(" while encoding a JSON object"))
        {
            return false;
        }

        _steps.Add(container);
        _steps.Add(Value.None);
        return true;
    }

    private bool TryCheckCircle(in Value container)
    {
        for (var i = 0; i < _steps.Count; i += 2)
        {
            if (_steps[i].Ref == container.Ref && container.Ref is PyObject)
            {
                return !vm.Fail(ExceptionTypes.ValueError, "Circular reference detected").IsError;
            }
        }

        return vm.ChargeWork(_steps.Count + 20);
    }

    private void Leave()
    {
        _steps.RemoveRange(_steps.Count - 2, 2);
        vm.LeaveRecursion();
    }

    /// <summary>An object that only the program can turn into something to write.</summary>
    private bool TryLeaveHole(in Value value, int level)
    {
        if (!style.HasDefault)
        {
            return !vm.Fail(ExceptionTypes.TypeError,
                $"Object of type {value.Class.Name} is not JSON serializable").IsError;
        }

        if ((style.ChecksCircles && !TryCheckCircle(value)) || !vm.Charge((_length * 2L) + (_steps.Count * 16L)))
        {
            return false;
        }

        Pieces ??= new PyList();
        Pieces.Append(Value.Str(Text));
        _length = 0;
        Pieces.Append(Value.Of(new PyTuple(
            [value, Value.Int(level),
                Value.Of(new PyTuple(_steps.GetRange(_outside, _steps.Count - _outside).ToArray()))])));
        return true;
    }
}
