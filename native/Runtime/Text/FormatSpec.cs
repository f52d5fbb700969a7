namespace Monty.Runtime.Text;

/// <summary>A parsed format specification.</summary>
/// <remarks>[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]</remarks>
internal readonly record struct FormatSpec
{
    /// <summary>The code point that padding is made of.</summary>
    public int Fill { get; init; }

    /// <summary>One of <c>&lt; &gt; ^ =</c>.</summary>
    public char Align { get; init; }

    /// <summary>One of <c>+ - space</c>, or NUL when none was given.</summary>
    public char Sign { get; init; }

    /// <summary>True when # was given.</summary>
    public bool Alternate { get; init; }

    /// <summary>True when z was given: a zero result loses its minus sign.</summary>
    public bool NoNegativeZero { get; init; }

    /// <summary>The least width, or -1.</summary>
    public long Width { get; init; }

    /// <summary>The separator of thousands, a comma or an underscore, or NUL.</summary>
    public char Grouping { get; init; }

    /// <summary>Digits in a group: 3, or 4 in bases that are powers of two.</summary>
    public int GroupSize { get; init; }

    /// <summary>The precision, or -1.</summary>
    public long Precision { get; init; }

    /// <summary>The separator of groups behind the decimal point, or NUL.</summary>
    public char FractionGrouping { get; init; }

    /// <summary>The code point of the presentation type, or the default type of the value.</summary>
    public int Type { get; init; }

    /// <summary>Parses a specification for a value of the named type.</summary>
    /// <remarks>Errors: ValueError with CPython's texts.</remarks>
    public static bool TryParse(
        ReadOnlySpan<char> text, char defaultAlign, char defaultType, string typeName, out FormatSpec spec,
        out TextError error)
    {
        var parser = new Parser(text);
        if (parser.TryParse(defaultAlign, defaultType, typeName, out spec))
        {
            error = default;
            return true;
        }

        error = parser.Error;
        return false;
    }

    /// <summary>The error of a presentation type that the value does not have.</summary>
    public TextError UnknownType(string typeName) => TextError.Value(
        $"Unknown format code '{ShowType(Type)}' for object of type '{typeName}'");

    private static string ShowType(int type) =>
        type is > 32 and < 128 ? ((char)type).ToString() : $"\\x{type:x}";

    private ref struct Parser(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _at;

        /// <summary>What was wrong.</summary>
        public TextError Error { get; private set; }

        /// <summary>Parses the whole text.</summary>
        public bool TryParse(char defaultAlign, char defaultType, string typeName, out FormatSpec spec)
        {
            spec = default;
            ParseAlignment(out int fill, out char align);
            char sign = Next is '+' or '-' or ' ' ? Take() : '\0';
            bool noNegativeZero = TakeIf('z');
            bool alternate = TakeIf('#');
            if (fill < 0 && TakeIf('0'))
            {
                fill = '0';
                align = align == '\0' && defaultAlign == '>' ? '=' : align;
            }

            if (!TryNumber(out long width) || !TryGrouping(out char grouping))
            {
                return false;
            }

            long precision = -1;
            char fractionGrouping = '\0';
            if (TakeIf('.') && !TryPrecision(out precision, out fractionGrouping))
            {
                return false;
            }

            if (!TryType(defaultType, typeName, out int type) || !TryGroupSize(type, grouping, out int groupSize)
                || (type == 'n' && !TryGroupSize(type, fractionGrouping, out _)))
            {
                return false;
            }

            spec = new FormatSpec
            {
                Fill = fill < 0 ? ' ' : fill,
                Align = align == '\0' ? defaultAlign : align,
                Sign = sign,
                Alternate = alternate,
                NoNegativeZero = noNegativeZero,
                Width = width,
                Grouping = grouping,
                GroupSize = groupSize,
                Precision = precision,
                FractionGrouping = fractionGrouping,
                Type = type,
            };
            return true;
        }

        private readonly char Next => _at < _text.Length ? _text[_at] : '\0';

        private char Take() => _text[_at++];

        private bool TakeIf(char c)
        {
            bool taken = _at < _text.Length && _text[_at] == c;
            _at += taken ? 1 : 0;
            return taken;
        }

        private void ParseAlignment(out int fill, out char align)
        {
            fill = -1;
            align = '\0';
            int first = CodePoints.At(_text, 0, out int length);
            if (length > 0 && length < _text.Length && IsAlignment(_text[length]))
            {
                fill = first;
                align = _text[length];
                _at = length + 1;
            }
            else if (length > 0 && IsAlignment(_text[0]))
            {
                align = Take();
            }
        }

        private static bool IsAlignment(char c) => c is '<' or '>' or '=' or '^';

        /// <summary>Reads a number; -1 when there is none. All decimal digits of Unicode count.</summary>
        private bool TryNumber(out long number)
        {
            int start = _at;
            number = 0;
            while (_at < _text.Length)
            {
                int c = CodePoints.At(_text, _at, out int length);
                int digit = c < 128 ? c - '0' : UnicodeData.DecimalValue(c);
                if ((uint)digit > 9)
                {
                    break;
                }

                if (number > (long.MaxValue - digit) / 10)
                {
                    return Fail("Too many decimal digits in format string");
                }

                number = number * 10 + digit;
                _at += length;
            }

            // More than any text holds is all the same, and sums of such numbers stay in range.
            number = _at == start ? -1 : Math.Min(number, TextLimits.Unreachable);
            return true;
        }

        private bool TryGrouping(out char grouping)
        {
            grouping = TakeIf(',') ? ',' : '\0';
            if (Next == '_')
            {
                if (grouping != '\0')
                {
                    return Fail("Cannot specify both ',' and '_'.");
                }

                grouping = Take();
            }

            return Next != ',' || grouping != '_' || Fail("Cannot specify both ',' and '_'.");
        }

        private bool TryPrecision(out long precision, out char grouping)
        {
            grouping = '\0';
            if (!TryNumber(out precision) || !TryGrouping(out grouping))
            {
                return false;
            }

            return precision >= 0 || grouping != '\0' || Fail("Format specifier missing precision");
        }

        private bool TryType(char defaultType, string typeName, out int type)
        {
            type = defaultType;
            if (_at == _text.Length)
            {
                return true;
            }

            type = CodePoints.At(_text, _at, out int length);
            return _at + length == _text.Length
                || Fail($"Invalid format specifier '{_text}' for object of type '{typeName}'");
        }

        private bool TryGroupSize(int type, char grouping, out int groupSize)
        {
            groupSize = 3;
            switch (type)
            {
                case '\0' or 'd' or 'e' or 'f' or 'g' or 'E' or 'F' or 'G' or '%':
                    return true;
                case 'b' or 'o' or 'x' or 'X' when grouping == '_':
                    groupSize = 4;
                    return true;
                default:
                    return grouping == '\0' || Fail($"Cannot specify '{grouping}' with '{ShowType(type)}'.");
            }
        }

        private bool Fail(string message)
        {
            Error = TextError.Value(message);
            return false;
        }
    }
}
