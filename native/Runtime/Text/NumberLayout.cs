namespace Monty.Runtime.Text;

/// <summary>Puts sign, prefix, grouped digits and padding of a number together as specified.</summary>
internal readonly ref struct NumberLayout
{
    private readonly FormatSpec _spec;
    private readonly char _sign;
    private readonly ReadOnlySpan<char> _prefix;
    private readonly ReadOnlySpan<char> _digits;
    private readonly ReadOnlySpan<char> _fraction;
    private readonly ReadOnlySpan<char> _tail;
    private readonly long _zeros;
    private readonly int _groupSize;
    private readonly char _grouping;

    /// <summary>Describes a number: digits before the point, "." with the digits behind it, and what follows.</summary>
    public NumberLayout(
        scoped in FormatSpec spec, bool negative, ReadOnlySpan<char> prefix, ReadOnlySpan<char> digits,
        ReadOnlySpan<char> fraction, ReadOnlySpan<char> tail)
    {
        _spec = spec;
        _sign = negative ? '-' : spec.Sign is '+' or ' ' ? spec.Sign : '\0';
        _prefix = prefix;
        _digits = digits;
        _fraction = fraction;
        _tail = tail;
        _groupSize = spec.GroupSize;
        _grouping = spec.Grouping;
        long others = (_sign == '\0' ? 0 : 1) + prefix.Length + FractionLength + tail.Length;
        _zeros = 0;
        if (digits.Length > 0 && spec.Fill == '0' && spec.Align == '=')
        {
            _zeros = ZerosFor(spec.Width - others);
        }

        Length = others + GroupedLength(digits.Length + _zeros);
    }

    /// <summary>Characters without the padding.</summary>
    public long Length { get; }

    /// <summary>Characters with the padding, each fill character counted once.</summary>
    public long PaddedLength => Math.Max(Length, _spec.Width);

    private int FractionLength =>
        _fraction.Length + (_spec.FractionGrouping != '\0' && _fraction.Length > 1 ? (_fraction.Length - 2) / 3 : 0);

    /// <summary>Appends the number with its padding.</summary>
    /// <remarks>Errors: refused by the meter, MemoryError.</remarks>
    public static bool TryAppend(
        ref TextBuffer text, scoped NumberLayout layout, IWorkMeter meter, out TextError error)
    {
        error = default;
        if (layout.PaddedLength > 100 && !TextLimits.TryCharge(meter, layout.PaddedLength * 2, out error))
        {
            return false;
        }

        char align = layout._spec.Align;
        int fill = layout._spec.Fill;
        var padding = (int)(layout.PaddedLength - layout.Length);
        int left = align switch { '>' => padding, '^' => padding / 2, _ => 0 };
        int inner = align == '=' ? padding : 0;
        Padding.Append(ref text, fill, left);
        AppendBare(ref text, layout, inner);
        Padding.Append(ref text, fill, padding - left - inner);
        return true;
    }

    /// <summary>Appends a number without groups: the fill character alone makes up the width.</summary>
    public static bool TryAppendUngrouped(
        ref TextBuffer text, in FormatSpec spec, bool negative, scoped ReadOnlySpan<char> prefix,
        scoped ReadOnlySpan<char> number, IWorkMeter meter, out TextError error)
    {
        error = default;
        char sign = negative ? '-' : spec.Sign is '+' or ' ' ? spec.Sign : '\0';
        int length = (sign == '\0' ? 0 : 1) + prefix.Length + number.Length;
        long padding = Math.Max(spec.Width - length, 0);
        if (length + padding > 100 && !TextLimits.TryCharge(meter, length + padding * 2, out error))
        {
            return false;
        }

        var left = (int)(spec.Align switch { '>' => padding, '^' => padding / 2, _ => 0 });
        Padding.Append(ref text, spec.Fill, left);
        if (sign != '\0')
        {
            text.Append(sign);
        }

        text.Append(prefix);
        if (spec.Align == '=')
        {
            Padding.Append(ref text, spec.Fill, (int)padding);
            left = (int)padding;
        }

        text.Append(number);
        Padding.Append(ref text, spec.Fill, (int)padding - left);
        return true;
    }

    /// <summary>Appends the number with padding only between prefix and digits.</summary>
    public static void AppendBare(ref TextBuffer text, scoped NumberLayout layout, int inner = 0)
    {
        if (layout._sign != '\0')
        {
            text.Append(layout._sign);
        }

        text.Append(layout._prefix);
        Padding.Append(ref text, layout._spec.Fill, inner);
        AppendDigits(ref text, layout._digits, layout._zeros, layout._grouping, layout._groupSize);
        AppendFraction(ref text, layout._fraction, layout._spec.FractionGrouping);
        text.Append(layout._tail);
    }

    private long GroupedLength(long digits) =>
        _grouping == '\0' || digits == 0 ? digits : digits + (digits - 1) / _groupSize;

    /// <summary>The zeros in front that make the grouped digits at least this wide.</summary>
    private long ZerosFor(long width)
    {
        long digits = _digits.Length;
        if (GroupedLength(digits) >= width)
        {
            return 0;
        }

        if (_grouping == '\0')
        {
            return width - digits;
        }

        // A whole group is one wider than its digits; the rest cannot start with a separator.
        long needed = width / (_groupSize + 1) * _groupSize;
        while (GroupedLength(needed) < width)
        {
            needed++;
        }

        return needed - digits;
    }

    private static void AppendDigits(
        ref TextBuffer text, scoped ReadOnlySpan<char> digits, long zeros, char grouping, int groupSize)
    {
        if (grouping == '\0')
        {
            text.Append('0', (int)zeros);
            text.Append(digits);
            return;
        }

        long total = digits.Length + zeros;
        for (long left = total; left > 0; left--)
        {
            if (left != total && left % groupSize == 0)
            {
                text.Append(grouping);
            }

            long index = total - left - zeros;
            text.Append(index < 0 ? '0' : digits[(int)index]);
        }
    }

    private static void AppendFraction(ref TextBuffer text, scoped ReadOnlySpan<char> fraction, char grouping)
    {
        if (grouping == '\0')
        {
            text.Append(fraction);
            return;
        }

        for (int i = 0; i < fraction.Length; i++)
        {
            if (i > 1 && (i - 1) % 3 == 0)
            {
                text.Append(grouping);
            }

            text.Append(fraction[i]);
        }
    }
}
