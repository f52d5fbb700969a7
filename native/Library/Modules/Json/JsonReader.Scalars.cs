using System.Globalization;
using System.Text;
using Monty.Runtime.Numbers;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Json;

/// <content>Texts and numbers.</content>
internal sealed partial class JsonReader
{
    /// <summary>Powers of ten that a double holds exactly.</summary>
    private static readonly double[] ExactPowers =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ];

    /// <summary>Reads only a text whose opening quote was read; as json.decoder.scanstring does.</summary>
    public bool TryTextFrom(out Value value)
    {
        _at--;
        return TryText(out value);
    }

    private bool TryText(out Value value)
    {
        var begin = _at + 1;
        var rest = text.AsSpan(begin);
        var length = rest.IndexOfAny(Special);
        if (length >= 0 && rest[length] == '"')
        {
            _at = begin + length + 1;
            value = length == 0 ? Value.Str("") : length == 1 ? Ops.Character(rest[0])
                : Value.Str(new string(rest[..length]));
            return true;
        }

        if (TryEscapedText(begin, out var made))
        {
            value = Value.Str(made);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads a key into the memo, where the same keys share one text and its hash.</summary>
    private bool TryMemoText(out int place)
    {
        var begin = _at + 1;
        var rest = text.AsSpan(begin);
        var length = rest.IndexOfAny(Special);
        place = 0;
        if (length < 0 || rest[length] != '"')
        {
            if (!TryEscapedText(begin, out var made))
            {
                return false;
            }

            _memo[0] = Value.Str(made);
            return true;
        }

        var key = rest[..length];
        _at = begin + length + 1;
        if (length is > 0 and <= MaxMemoLength)
        {
            place = 1 + (((length * 31) + (key[0] * 7) + (key[^1] * 13) + key[length >> 1]) % (MemoSize - 1));
            if (_memo[place].Ref is string known && key.SequenceEqual(known))
            {
                return true;
            }
        }

        _memo[place] = Value.Str(new string(key));
        return true;
    }

    private bool TryEscapedText(int begin, out string made)
    {
        made = "";
        var builder = new StringBuilder();
        var at = begin;
        while (true)
        {
            var rest = text.AsSpan(at);
            var length = rest.IndexOfAny(Special);
            if (length < 0)
            {
                return Fail("Unterminated string starting at", begin - 1);
            }

            builder.Append(rest[..length]);
            at += length;
            var c = text[at];
            if (c == '"')
            {
                _at = at + 1;
                made = builder.ToString();
                return vm.ChargeWork(made.Length);
            }

            if (c != '\\')
            {
                if (isStrict)
                {
                    return Fail("Invalid control character at", at);
                }

                builder.Append(c);
                at++;
                continue;
            }

            if (!TryEscape(begin, ref at, builder))
            {
                return false;
            }
        }
    }

    /// <summary>Reads an escape; the position is that of the backslash, then that behind it.</summary>
    private bool TryEscape(int begin, ref int at, StringBuilder builder)
    {
        if (at + 1 >= text.Length)
        {
            return Fail("Unterminated string starting at", begin - 1);
        }

        var c = text[at + 1];
        if (c == 'u')
        {
            if (at + 6 >= text.Length || !TryHex(at + 2, out var unit))
            {
                return Fail("Invalid \\uXXXX escape", at + 1);
            }

            // A bad second half of a pair is told from its own place.
            if (char.IsHighSurrogate(unit) && at + 12 < text.Length && text[at + 6] == '\\' && text[at + 7] == 'u'
                && !TryHex(at + 8, out _))
            {
                return Fail("Invalid \\uXXXX escape", at + 7);
            }

            builder.Append(unit);
            at += 6;
            return true;
        }

        var plain = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (plain == '\0')
        {
            return Fail("Invalid \\escape", at);
        }

        builder.Append(plain);
        at += 2;
        return true;
    }

    private bool TryHex(int at, out char unit)
    {
        var isHex = true;
        for (var i = at; i < at + 4; i++)
        {
            isHex &= char.IsAsciiHexDigit(text[i]);
        }

        unit = isHex
            ? (char)ushort.Parse(text.AsSpan(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : '\0';
        return isHex;
    }

    private bool TryNumber(out Value value)
    {
        value = default;
        var begin = _at;
        var at = begin + (text[begin] == '-' ? 1 : 0);
        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
        {
            return Fail("Expecting value", begin);
        }

        long digits = 0;
        var first = at;
        if (text[at] == '0')
        {
            at++;
        }
        else
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                digits = unchecked((digits * 10) + (text[at++] - '0'));
            }
        }

        var isFloat = false;
        var integerEnd = at;
        var scale = 0;
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            isFloat = true;
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                digits = unchecked((digits * 10) + (text[at++] - '0'));
                scale++;
            }
        }

        var isShort = at - first <= 16;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var exponent = at + 1;
            exponent += exponent < text.Length && text[exponent] is '+' or '-' ? 1 : 0;
            if (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
            {
                while (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
                {
                    exponent++;
                }

                isFloat = true;
                isShort = false;
                at = exponent;
            }
        }

        _at = at;
        var isNegative = text[begin] == '-';
        if ((hooks & (isFloat ? JsonHooks.Float : JsonHooks.Int)) != 0)
        {
            _pending = isFloat ? JsonHooks.Float : JsonHooks.Int;
            _pendingArgument = Value.Str(text[begin..at]);
            return true;
        }

        if (!isFloat && integerEnd - first <= 18)
        {
            value = Value.Int(isNegative ? -digits : digits);
            return true;
        }

        if (!isFloat)
        {
            return TryLongInt(text.AsSpan(begin, at - begin), out value);
        }

        double number;
        if (isShort && digits <= 1L << 53 && scale < ExactPowers.Length)
        {
            // Both are exact, so that one division rounds correctly.
            number = digits / ExactPowers[scale];
        }
        else
        {
            FloatText.TryParseLiteral(text.AsSpan(first, at - first), out number);
        }

        number = isNegative ? -number : number;

        value = Value.Float(number);
        return true;
    }

    private bool TryLongInt(ReadOnlySpan<char> digits, out Value value)
    {
        value = default;
        if (!IntText.TryParse(digits, 10, TextLimits.DefaultIntDigits, vm.Meter, out var number, out var error))
        {
            Ops.Fail(vm, error);
            return false;
        }

        value = Value.Int(number);
        return true;
    }
}
