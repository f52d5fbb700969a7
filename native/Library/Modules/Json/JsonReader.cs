using System.Buffers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Json;

/// <summary>Reads a JSON document.</summary>
/// <remarks>
/// Functions of the program are not called while reading: where one has to make a value of what was read, a call is
/// noted, inner values before outer ones, and the module's text makes the calls afterwards. Source: CPython 3.14
/// Modules/_json.c.
/// </remarks>
internal sealed partial class JsonReader(Vm vm, string text, int start, bool isStrict, JsonHooks hooks)
{
    private const int WorkPerContainer = 40;
    private const int MemoSize = 128;
    private const int MaxMemoLength = 32;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014"
        + "\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private readonly Value[] _memo = new Value[MemoSize];
    private int _at = start;
    private JsonHooks _pending;
    private Value _pendingArgument;

    /// <summary>Where reading stands.</summary>
    public int Position => _at;

    /// <summary>What is wrong with the document; empty when another error is raised.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>Where it is wrong.</summary>
    public int ProblemAt { get; private set; }

    /// <summary>The calls to make: tuples of kind, argument, target and key.</summary>
    public PyList Calls { get; } = new();

    /// <summary>Moves over white space.</summary>
    public void SkipSpace()
    {
        while (_at < text.Length && text[_at] is ' ' or '\n' or '\r' or '\t')
        {
            _at++;
        }
    }

    /// <summary>
    /// Reads one value into a list of one item; false: <see cref="Problem"/> or a raised error says why.
    /// </summary>
    public bool TryRead(PyList holder)
    {
        if (!TryValue(out var value))
        {
            return false;
        }

        holder.Append(value);
        return TryNote(Value.Of(holder), Value.Int(0));
    }

    private bool TryValue(out Value value)
    {
        value = default;
        if (_at >= text.Length)
        {
            return Fail("Expecting value", _at);
        }

        switch (text[_at])
        {
            case '"':
                return TryText(out value);
            case '{':
                return TryNested(true, out value);
            case '[':
                return TryNested(false, out value);
            case 'n' when IsWord("null"):
                value = Value.None;
                return true;
            case 't' when IsWord("true"):
                value = Value.True;
                return true;
            case 'f' when IsWord("false"):
                value = Value.False;
                return true;
            case 'N' when IsWord("NaN"):
                return TryConstant("NaN", vm.NewFloat(double.NaN), out value);
            case 'I' when IsWord("Infinity"):
                return TryConstant("Infinity", Value.Float(double.PositiveInfinity), out value);
            case '-' when IsWord("-Infinity"):
                return TryConstant("-Infinity", Value.Float(double.NegativeInfinity), out value);
            default:
                return TryNumber(out value);
        }
    }

    private bool TryNested(bool isObject, out Value value)
    {
        value = default;
        if (!vm.EnterRecursion(isObject ? " while decoding a JSON object from a unicode string"
            : " while decoding a JSON array from a unicode string"))
        {
            return false;
        }

        _at++;
        var isRead = vm.ChargeWork(WorkPerContainer) && (!isObject ? TryArray(out value)
            : (hooks & JsonHooks.Pairs) != 0 ? TryPairs(out value) : TryObject(out value));
        vm.LeaveRecursion();
        return isRead;
    }

    private bool TryArray(out Value value)
    {
        var list = new PyList();
        value = Value.Of(list);
        SkipSpace();
        if (Is(']'))
        {
            _at++;
            return true;
        }

        while (true)
        {
            if (!TryValue(out var item))
            {
                return false;
            }

            if (list.Count == list.Items.Length && !list.TryReserve(vm, 1))
            {
                return false;
            }

            list.Append(item);
            if (_pending != JsonHooks.None && !TryNote(value, Value.Int(list.Count - 1)))
            {
                return false;
            }

            SkipSpace();
            if (Is(']'))
            {
                _at++;
                return true;
            }

            if (!TryComma(']', "Illegal trailing comma before end of array"))
            {
                return false;
            }
        }
    }

    private bool TryObject(out Value value)
    {
        var dict = new PyDict();
        value = Value.Of(dict);
        SkipSpace();
        if (!Is('}'))
        {
            while (true)
            {
                if (!TryKey(out var place))
                {
                    return false;
                }

                // Keys inside the value may take the place.
                var key = _memo[place];
                if (!TryValue(out var item) || !dict.Set(vm, key, item))
                {
                    return false;
                }

                if (_pending != JsonHooks.None && !TryNote(value, key))
                {
                    return false;
                }

                SkipSpace();
                if (Is('}'))
                {
                    break;
                }

                if (!TryComma('}', "Illegal trailing comma before end of object"))
                {
                    return false;
                }
            }
        }

        _at++;
        if ((hooks & JsonHooks.Object) != 0)
        {
            _pending = JsonHooks.Object;
            _pendingArgument = value;
        }

        return true;
    }

    /// <summary>An object as a list of pairs.</summary>
    private bool TryPairs(out Value value)
    {
        var list = new PyList();
        value = Value.Of(list);
        SkipSpace();
        if (!Is('}'))
        {
            while (true)
            {
                if (!TryKey(out var place))
                {
                    return false;
                }

                var key = _memo[place];
                if (!TryValue(out var item) || !list.TryReserve(vm, 1))
                {
                    return false;
                }

                list.Append(Value.Of(new PyTuple([key, item])));
                if (_pending != JsonHooks.None
                    && !TryNote(value, Value.Of(new PyTuple([key, Value.Int(list.Count - 1)]))))
                {
                    return false;
                }

                SkipSpace();
                if (Is('}'))
                {
                    break;
                }

                if (!TryComma('}', "Illegal trailing comma before end of object"))
                {
                    return false;
                }
            }
        }

        _at++;
        _pending = JsonHooks.Pairs;
        _pendingArgument = value;
        return true;
    }

    /// <summary>Reads a key and its colon; the key is in the memo.</summary>
    private bool TryKey(out int place)
    {
        place = 0;
        if (!Is('"'))
        {
            return Fail("Expecting property name enclosed in double quotes", _at);
        }

        if (!TryMemoText(out place))
        {
            return false;
        }

        SkipSpace();
        if (!Is(':'))
        {
            return Fail("Expecting ':' delimiter", _at);
        }

        _at++;
        SkipSpace();
        return true;
    }

    private bool TryComma(char close, string trailing)
    {
        if (!Is(','))
        {
            return Fail("Expecting ',' delimiter", _at);
        }

        var comma = _at++;
        SkipSpace();
        return !Is(close) || Fail(trailing, comma);
    }

    private bool TryConstant(string name, in Value plain, out Value value)
    {
        value = plain;
        if ((hooks & JsonHooks.Constant) != 0)
        {
            _pending = JsonHooks.Constant;
            _pendingArgument = Value.Str(name);
        }

        return true;
    }

    /// <summary>Notes the call that makes the value just stored.</summary>
    private bool TryNote(in Value target, in Value key)
    {
        if (_pending == JsonHooks.None)
        {
            return true;
        }

        var call = new PyTuple([Value.Int((int)_pending), _pendingArgument, target, key]);
        _pending = JsonHooks.None;
        if (!Calls.TryReserve(vm, 1))
        {
            return false;
        }

        Calls.Append(Value.Of(call));
        return true;
    }

    private bool Is(char c) => _at < text.Length && text[_at] == c;

    private bool IsWord(string word)
    {
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0)
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    private bool Fail(string problem, int at)
    {
        Problem = problem;
        ProblemAt = at;
        return false;
    }
}
