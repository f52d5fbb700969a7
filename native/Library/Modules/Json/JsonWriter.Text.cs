using System.Buffers;
using System.Globalization;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Json;

/// <content>The buffer, texts and numbers.</content>
internal sealed partial class JsonWriter
{
    private const int MaxLength = 0x3FFF_FFDF;
    private const int WorkPerGrowth = 1000;
    private const int FloatRoom = 32;

    // Printable ASCII without the quote and the backslash.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014"
        + "\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private bool TryAppend(ReadOnlySpan<char> text)
    {
        if (!TryRoom(text.Length))
        {
            return false;
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
        return true;
    }

    private bool TryRoom(int more)
    {
        var needed = (long)_length + more;
        if (needed <= _buffer.Length)
        {
            return true;
        }

        var room = Math.Min(Math.Max(needed, _buffer.Length * 2L), MaxLength);
        if (!vm.Charge(room * 4) || !vm.ChargeWork((room / 2) + WorkPerGrowth))
        {
            return false;
        }

        if (needed > MaxLength)
        {
            return !vm.Fail(ExceptionTypes.MemoryError).IsError;
        }

        Array.Resize(ref _buffer, (int)room);
        return true;
    }

    /// <summary>Begins a line, when there is an indent.</summary>
    private bool TryBreak(int level)
    {
        if (style.Indent is not { } indent)
        {
            return true;
        }

        if (!TryAppend("\n"))
        {
            return false;
        }

        for (var i = 0; i < level; i++)
        {
            if (!TryAppend(indent))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryWriteInt(long number)
    {
        if (!TryRoom(20))
        {
            return false;
        }

        number.TryFormat(_buffer.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
        return true;
    }

    private bool TryWriteBig(PyInt big)
    {
        if (!IntText.TryToText(big.Number, TextLimits.DefaultIntDigits, vm.Meter, out var text, out var error))
        {
            Ops.Fail(vm, error);
            return false;
        }

        return TryAppend(text);
    }

    private bool TryWriteFloat(double number)
    {
        if (!double.IsFinite(number))
        {
            var name = double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
            return style.AllowsNan ? TryAppend(name) : !vm.Fail(ExceptionTypes.ValueError,
                $"Out of range float values are not JSON compliant: {FloatText.Repr(number)}").IsError;
        }

        if (!TryRoom(FloatRoom))
        {
            return false;
        }

        _length += FloatText.WriteRepr(number, _buffer.AsSpan(_length));
        return true;
    }

    /// <summary>Writes a text in quotes.</summary>
    public bool TryWriteText(ReadOnlySpan<char> text)
    {
        if (!TryRoom(text.Length + 2))
        {
            return false;
        }

        _buffer[_length++] = '"';
        while (true)
        {
            var length = style.IsAscii ? text.IndexOfAnyExcept(Plain) : text.IndexOfAny(Escaped);
            if (length < 0)
            {
                return TryAppend(text) && TryAppend("\"");
            }

            if (!TryAppend(text[..length]) || !TryEscape(text[length]))
            {
                return false;
            }

            text = text[(length + 1)..];
        }
    }

    private bool TryEscape(char c)
    {
        var letter = c switch
        {
            '"' or '\\' => c,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\f' => 'f',
            '\b' => 'b',
            _ => '\0',
        };
        if (!TryRoom(6))
        {
            return false;
        }

        _buffer[_length++] = '\\';
        if (letter != '\0')
        {
            _buffer[_length++] = letter;
            return true;
        }

        _buffer[_length++] = 'u';
        for (var shift = 12; shift >= 0; shift -= 4)
        {
            _buffer[_length++] = "0123456789abcdef"[(c >> shift) & 15];
        }

        return true;
    }
}
