using System.Text;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Csv;

/// <summary>Where in a record the parser is.</summary>
internal enum CsvState : byte
{
    /// <summary>Before a record.</summary>
    StartRecord,
    /// <summary>Before a field.</summary>
    StartField,
    /// <summary>Behind an escape.</summary>
    Escaped,
    /// <summary>In a field without quotes.</summary>
    InField,
    /// <summary>In a field with quotes.</summary>
    InQuoted,
    /// <summary>Behind an escape in a field with quotes.</summary>
    EscapedInQuoted,
    /// <summary>Behind a quote in a field with quotes.</summary>
    QuoteInQuoted,
    /// <summary>At the end of a record.</summary>
    EndOfLine,
    /// <summary>Behind an escaped end of line.</summary>
    AfterEscapedLine,
}

/// <summary>Splits lines into fields.</summary>
/// <remarks>Source: the states are those of CPython 3.14 Modules/_csv.c.</remarks>
internal sealed class PyCsvParser(Value[] settings) : PyNative(CsvParserMethods.Type)
{
    private const int None = 3;
    private const char Absent = '\uFFFF';
    private const int EndMark = -1;

    private readonly char _delimiter = CharOf(settings[0]);
    private readonly char _quote = CharOf(settings[1]);
    private readonly char _escape = CharOf(settings[2]);
    private readonly bool _doublesQuotes = settings[3].IsTrue;
    private readonly bool _skipsSpace = settings[4].IsTrue;
    private readonly long _quoting = settings[5].Bits;
    private readonly bool _isStrict = settings[6].IsTrue;
    private readonly StringBuilder _field = new();
    private PyList _fields = new();
    private CsvState _state;
    private bool _isUnquoted;
    private string? _problem;

    /// <inheritdoc/>
    public override long ExtraBytes => 200 + (_field.Length * 2L);

    /// <inheritdoc/>
    public override Value[] Save() =>
    [
        .. settings, Value.Of(_fields), Value.Str(_field.ToString()), Value.Int((long)_state),
        Value.Bool(_isUnquoted),
    ];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyCsvParser? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        // The settings stand by themselves: a tuple around them would still be empty here.
        const int Settings = 7;
        if (state.Length != Settings + 4
            || state[Settings..]
                is not [{ Ref: PyList fields }, var field, { Ref: null } place, { IsBool: true } unquoted]
            || !field.TryStr(out var text) || place.Bits is < 0 or > (long)CsvState.AfterEscapedLine)
        {
            return null;
        }

        var made = new PyCsvParser(state[..Settings].ToArray())
        {
            _fields = fields, _state = (CsvState)place.Bits, _isUnquoted = unquoted.IsTrue,
        };
        made._field.Append(text);
        return made;
    }

    /// <summary>Begins a record.</summary>
    public void Begin()
    {
        _fields = new PyList();
        _field.Clear();
        _state = CsvState.StartRecord;
        _isUnquoted = true;
    }

    /// <summary>
    /// Takes a line: the list of fields when it ends the record, None when it does not, a text for a problem.
    /// </summary>
    public Value Feed(Vm vm, string line, long limit)
    {
        if (!vm.ChargeWork(line.Length * 4L) || !vm.Charge((line.Length * 4L) + (_field.Length * 2L)))
        {
            return Value.Error;
        }

        _problem = null;
        for (var i = 0; i < line.Length; i++)
        {
            if (!Take(vm, line[i], limit))
            {
                return Problem();
            }
        }

        return !Take(vm, EndMark, limit) ? Problem()
            : _state == CsvState.StartRecord ? Value.Of(_fields) : Value.None;
    }

    /// <summary>The last record at the end of the lines; None when there is none.</summary>
    public Value End(Vm vm)
    {
        if (_field.Length == 0 && _state != CsvState.InQuoted)
        {
            return Value.None;
        }

        return _isStrict ? Value.Str("unexpected end of data") : TrySave(vm) ? Value.Of(_fields) : Value.Error;
    }

    private Value Problem() => _problem is { } text ? Value.Str(text) : Value.Error;

    private bool Take(Vm vm, int c, long limit)
    {
        var isEnd = c is EndMark or '\n' or '\r';
        switch (_state)
        {
            case CsvState.StartRecord when c == EndMark:
                return true;
            case CsvState.StartRecord when isEnd:
                _state = CsvState.EndOfLine;
                return true;
            case CsvState.StartRecord or CsvState.StartField:
                return Start(vm, c, isEnd, limit);
            case CsvState.Escaped when c is '\n' or '\r':
                _state = CsvState.AfterEscapedLine;
                return Add(c, limit);
            case CsvState.Escaped:
                _state = CsvState.InField;
                return Add(c == EndMark ? '\n' : c, limit);
            case CsvState.AfterEscapedLine when c == EndMark:
                return true;
            case CsvState.AfterEscapedLine or CsvState.InField:
                _state = CsvState.InField;
                if (isEnd)
                {
                    return Finish(vm, c);
                }

                if (c == _escape)
                {
                    _state = CsvState.Escaped;
                    return true;
                }

                return c == _delimiter ? Next(vm) : Add(c, limit);
            case CsvState.InQuoted:
                return InQuotes(c, limit);
            case CsvState.EscapedInQuoted:
                _state = CsvState.InQuoted;
                return Add(c == EndMark ? '\n' : c, limit);
            case CsvState.QuoteInQuoted:
                return BehindQuote(vm, c, isEnd, limit);
            default:
                if (c == EndMark)
                {
                    _state = CsvState.StartRecord;
                }

                return isEnd || Refuse("new-line character seen in unquoted field - "
                    + "do you need to open the file with newline=''?");
        }
    }

    private bool Start(Vm vm, int c, bool isEnd, long limit)
    {
        _state = CsvState.StartField;
        _isUnquoted = true;
        if (isEnd)
        {
            return Finish(vm, c);
        }

        if (c == _quote && _quoting != None)
        {
            _isUnquoted = false;
            _state = CsvState.InQuoted;
            return true;
        }

        if (c == _escape)
        {
            _state = CsvState.Escaped;
            return true;
        }

        if (c == ' ' && _skipsSpace)
        {
            return true;
        }

        if (c == _delimiter)
        {
            return TrySave(vm);
        }

        _state = CsvState.InField;
        return Add(c, limit);
    }

    private bool InQuotes(int c, long limit)
    {
        if (c == EndMark)
        {
            return true;
        }

        if (c == _escape)
        {
            _state = CsvState.EscapedInQuoted;
            return true;
        }

        if (c == _quote && _quoting != None)
        {
            _state = _doublesQuotes ? CsvState.QuoteInQuoted : CsvState.InField;
            return true;
        }

        return Add(c, limit);
    }

    private bool BehindQuote(Vm vm, int c, bool isEnd, long limit)
    {
        if (c == _quote && _quoting != None)
        {
            _state = CsvState.InQuoted;
            return Add(c, limit);
        }

        if (c == _delimiter)
        {
            return Next(vm);
        }

        if (isEnd)
        {
            return Finish(vm, c);
        }

        if (_isStrict)
        {
            return Refuse($"'{_delimiter}' expected after '{_quote}'");
        }

        _state = CsvState.InField;
        return Add(c, limit);
    }

    private bool Next(Vm vm)
    {
        _state = CsvState.StartField;
        return TrySave(vm);
    }

    private bool Finish(Vm vm, int c)
    {
        _state = c == EndMark ? CsvState.StartRecord : CsvState.EndOfLine;
        return TrySave(vm);
    }

    private bool Add(int c, long limit)
    {
        if (_field.Length >= limit)
        {
            return Refuse($"field larger than field limit ({limit})");
        }

        _field.Append((char)c);
        return true;
    }

    private bool TrySave(Vm vm)
    {
        const int NonNumeric = 2;
        const int Strings = 4;
        var text = _field.ToString();
        _field.Clear();
        var item = Value.Str(text);
        if (_isUnquoted && text.Length == 0 && _quoting > None)
        {
            item = Value.None;
        }
        else if (_isUnquoted && text.Length > 0 && _quoting is NonNumeric or Strings)
        {
            if (!Runtime.Numbers.FloatText.TryParse(text, out var number))
            {
                return !Runtime.Operations.Operations.Fail(vm, Runtime.Numbers.FloatText.NotAFloat(text)).IsError;
            }

            item = Value.Float(number);
        }

        if (!_fields.TryReserve(vm, 1))
        {
            return false;
        }

        _fields.Append(item);
        return true;
    }

    private bool Refuse(string problem)
    {
        _problem = problem;
        return false;
    }

    private static char CharOf(in Value value) => value.TryStr(out var text) && text.Length == 1 ? text[0] : Absent;
}
