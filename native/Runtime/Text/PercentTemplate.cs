namespace Monty.Runtime.Text;

/// <summary>The flags of a conversion in a printf-style template.</summary>
[Flags]
internal enum PercentFlags : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The minus sign: to the left.</summary>
    Left = 1,

    /// <summary>The plus sign: always a sign.</summary>
    Plus = 2,

    /// <summary>The blank: a blank in place of a plus sign.</summary>
    Blank = 4,

    /// <summary>The number sign: prefixes and points.</summary>
    Alternate = 8,

    /// <summary>The zero: filled with zeros.</summary>
    Zero = 16,
}

/// <summary>A piece of a printf-style template: literal text, then perhaps a conversion.</summary>
internal readonly record struct PercentSegment
{
    /// <summary>A width or precision that is taken from the arguments.</summary>
    public const long FromArgument = -2;

    /// <summary>Text in front of the conversion.</summary>
    public string Literal { get; init; }

    /// <summary>The conversion character, NUL without a conversion.</summary>
    public int Conversion { get; init; }

    /// <summary>The key in parentheses, or null.</summary>
    public string? Key { get; init; }

    /// <summary>True when a key has no end: <see cref="Error"/> comes as soon as the arguments are a mapping.</summary>
    public bool KeyIsIncomplete { get; init; }

    /// <summary>The flags.</summary>
    public PercentFlags Flags { get; init; }

    /// <summary>The least width; -1 for none, <see cref="FromArgument"/> for a star.</summary>
    public long Width { get; init; }

    /// <summary>The precision; -1 for none, <see cref="FromArgument"/> for a star.</summary>
    public long Precision { get; init; }

    /// <summary>The index of the conversion character in code points, for error texts.</summary>
    public int Index { get; init; }

    /// <summary>What is wrong behind the parts given so far: raised after the lookup of the key and of stars.</summary>
    public TextError Error { get; init; }

    /// <summary>The error of a conversion character that does not exist, raised when its argument was taken.</summary>
    public TextError Unsupported => TextError.Value(
        $"unsupported format character '{(Conversion is > 30 and < 127 ? (char)Conversion : '?')}' " +
        $"(0x{Conversion:x}) at index {Index}");

    /// <summary>With a width from the arguments; a negative one means to the left.</summary>
    public PercentSegment WithWidth(long width) => width < 0
        ? this with
        {
            Width = Math.Min(-Math.Max(width, -long.MaxValue), TextLimits.Unreachable),
            Flags = Flags | PercentFlags.Left,
        }
        : this with { Width = Math.Min(width, TextLimits.Unreachable) };

    /// <summary>With a precision from the arguments; a negative one means zero.</summary>
    public PercentSegment WithPrecision(long precision) =>
        this with { Precision = Math.Clamp(precision, 0, TextLimits.Unreachable) };
}

/// <summary>Parses printf-style templates of str, and of bytes whose characters stand for bytes.</summary>
/// <remarks>
/// The segments are performed in order: check for a mapping when there is a key, lookup of the key,
/// star width, star precision, <see cref="PercentSegment.Error"/>, argument, conversion.
/// An erroneous segment is the last. Cost: linear.
/// </remarks>
internal static class PercentTemplate
{
    /// <summary>The error of a star whose argument is no int.</summary>
    public static readonly TextError StarNeedsInt = TextError.Type("* wants int");

    /// <summary>The error when arguments run out.</summary>
    public static readonly TextError NotEnoughArguments = TextError.Type("not enough arguments for format string");

    /// <summary>The error when arguments of a str are left over.</summary>
    public static readonly TextError ArgumentsLeft =
        TextError.Type("not all arguments converted during string formatting");

    /// <summary>The error when arguments of bytes are left over.</summary>
    public static readonly TextError ArgumentsLeftOfBytes =
        TextError.Type("not all arguments converted during bytes formatting");

    /// <summary>The error of a key without a mapping.</summary>
    public static readonly TextError NeedsMapping = TextError.Type("format requires a mapping");

    /// <summary>The error of a width out of range.</summary>
    public static readonly TextError WidthTooBig = TextError.Value("width too big");

    /// <summary>The error of a precision out of range.</summary>
    public static readonly TextError PrecisionTooBig = TextError.Value("precision too big");

    /// <summary>Parses a template.</summary>
    public static PercentSegment[] Parse(string template)
    {
        var segments = new List<PercentSegment>();
        var parser = new Parser(template);
        while (parser.TryNext(out PercentSegment segment))
        {
            segments.Add(segment);
        }

        return [.. segments];
    }

    private ref struct Parser(string template)
    {
        private readonly string _template = template;
        private int _at;
        private int _counted;
        private int _count;

        public bool TryNext(out PercentSegment segment)
        {
            segment = default;
            if (_at >= _template.Length)
            {
                return false;
            }

            int percent = _template.IndexOf('%', _at);
            if (percent < 0)
            {
                segment = new PercentSegment { Literal = _template[_at..] };
                _at = _template.Length;
                return true;
            }

            string literal = _template[_at..percent];
            _at = percent + 1;
            if (Next == '%')
            {
                _at++;
                segment = new PercentSegment { Literal = literal + "%" };
                return true;
            }

            segment = Conversion(literal);
            if (segment.Error.IsError)
            {
                _at = _template.Length;
            }

            return true;
        }

        private readonly char Next => _at < _template.Length ? _template[_at] : '\0';

        private PercentSegment Conversion(string literal)
        {
            var segment = new PercentSegment { Literal = literal, Width = -1, Precision = -1 };
            if (Next == '(' && !TryKey(ref segment))
            {
                return segment;
            }

            segment = segment with { Flags = Flags() };
            if (!TryNumber(long.MaxValue, out long width))
            {
                return segment with { Error = WidthTooBig };
            }

            segment = segment with { Width = Math.Min(width, TextLimits.Unreachable) };
            if (Next == '.')
            {
                _at++;
                if (!TryNumber(int.MaxValue, out long precision))
                {
                    return segment with { Error = PrecisionTooBig };
                }

                segment = segment with { Precision = precision == -1 ? 0 : precision };
            }

            if (Next is 'h' or 'l' or 'L')
            {
                _at++;
            }

            int conversion = CodePoints.At(_template, _at, out int length);
            if (length == 0)
            {
                return segment with { Error = TextError.Value("incomplete format") };
            }

            _count += CodePoints.Count(_template.AsSpan(_counted.._at));
            _counted = _at;
            _at += length;
            return segment with { Conversion = conversion, Index = _count };
        }

        private bool TryKey(ref PercentSegment segment)
        {
            int start = ++_at;
            for (int depth = 1; _at < _template.Length; _at++)
            {
                depth += _template[_at] switch { '(' => 1, ')' => -1, _ => 0 };
                if (depth == 0)
                {
                    segment = segment with { Key = _template[start.._at] };
                    _at++;
                    return true;
                }
            }

            segment = segment with { KeyIsIncomplete = true, Error = TextError.Value("incomplete format key") };
            return false;
        }

        private PercentFlags Flags()
        {
            var flags = PercentFlags.None;
            while (true)
            {
                PercentFlags flag = Next switch
                {
                    '-' => PercentFlags.Left,
                    '+' => PercentFlags.Plus,
                    ' ' => PercentFlags.Blank,
                    '#' => PercentFlags.Alternate,
                    '0' => PercentFlags.Zero,
                    _ => PercentFlags.None,
                };
                if (flag == PercentFlags.None)
                {
                    return flags;
                }

                flags |= flag;
                _at++;
            }
        }

        private bool TryNumber(long largest, out long number)
        {
            number = -1;
            if (Next == '*')
            {
                _at++;
                number = PercentSegment.FromArgument;
                return true;
            }

            while (char.IsAsciiDigit(Next))
            {
                number = Math.Max(number, 0);
                int digit = Next - '0';
                if (number > (largest - digit) / 10)
                {
                    return false;
                }

                number = number * 10 + digit;
                _at++;
            }

            return true;
        }
    }
}
