namespace Monty.Runtime.Text;

/// <summary>One step of a field name: an attribute, or an item by number or text.</summary>
/// <param name="IsAttribute">True for .name.</param>
/// <param name="Index">The number, or -1 for a text.</param>
/// <param name="Name">The text.</param>
internal readonly record struct FieldStep(bool IsAttribute, long Index, string Name);

/// <summary>A parsed field name of a str.format template: "0.name[key]".</summary>
/// <remarks>The caller performs the steps in order and raises <see cref="Error"/> behind the last one; an error of
/// the first part comes before any step. Cost: linear.</remarks>
internal sealed class FieldPath
{
    private static readonly TextError TooManyDigits =
        TextError.Value("Too many decimal digits in format string");

    private FieldPath(string first, long index, FieldStep[] steps, TextError firstError, TextError error)
    {
        First = first;
        Index = index;
        Steps = steps;
        FirstError = firstError;
        Error = error;
    }

    /// <summary>The first part, the name of a keyword argument unless it is empty or a number.</summary>
    public string First { get; }

    /// <summary>The first part as a number, or -1.</summary>
    public long Index { get; }

    /// <summary>What is looked up in the argument, one after the other.</summary>
    public FieldStep[] Steps { get; }

    /// <summary>What is wrong with the first part, if anything.</summary>
    public TextError FirstError { get; }

    /// <summary>What is wrong behind the last step, if anything.</summary>
    public TextError Error { get; }

    /// <summary>Parses a field name.</summary>
    public static FieldPath Parse(string field)
    {
        int end = field.AsSpan().IndexOfAny('.', '[');
        end = end < 0 ? field.Length : end;
        TextError firstError = TryIndex(field.AsSpan(0, end), out long index) ? default : TooManyDigits;
        var steps = new List<FieldStep>();
        TextError error = default;
        for (int at = end; at < field.Length && !error.IsError;)
        {
            if (TryStep(field, ref at, out FieldStep step, out error))
            {
                steps.Add(step);
            }
        }

        return new FieldPath(field[..end], index, [.. steps], firstError, error);
    }

    private static bool TryStep(string field, ref int at, out FieldStep step, out TextError error)
    {
        step = default;
        error = default;
        bool isAttribute = field[at] == '.';
        if (!isAttribute && field[at] != '[')
        {
            error = TextError.Value("Only '.' or '[' may follow ']' in format field specifier");
            return false;
        }

        int start = ++at;
        int length = isAttribute ? field.AsSpan(at).IndexOfAny('.', '[') : field.AsSpan(at).IndexOf(']');
        if (length < 0 && !isAttribute)
        {
            error = TextError.Value("Missing ']' in format string");
            return false;
        }

        int end = length < 0 ? field.Length : at + length;
        at = isAttribute ? end : end + 1;
        long index = -1;
        if (!isAttribute && !TryIndex(field.AsSpan(start..end), out index))
        {
            error = TooManyDigits;
            return false;
        }

        if (end == start)
        {
            error = TextError.Value("Empty attribute in format string");
            return false;
        }

        step = new FieldStep(isAttribute, index, field[start..end]);
        return true;
    }

    /// <summary>Reads a number of decimal digits; -1 when the text is none. False when it is too large.</summary>
    private static bool TryIndex(ReadOnlySpan<char> text, out long index)
    {
        index = text.Length == 0 ? -1 : 0;
        for (int i = 0; i < text.Length;)
        {
            int c = CodePoints.At(text, i, out int length);
            int digit = c < 128 ? c - '0' : UnicodeData.DecimalValue(c);
            if ((uint)digit > 9)
            {
                index = -1;
                return true;
            }

            if (index > (long.MaxValue - digit) / 10)
            {
                return false;
            }

            index = index * 10 + digit;
            i += length;
        }

        return true;
    }
}

/// <summary>Numbers the fields of one formatting: by themselves or as written, never both.</summary>
internal sealed class FieldNumbering
{
    private static readonly TextError ToAutomatic = TextError.Value(
        "cannot switch from manual field specification to automatic field numbering");

    private static readonly TextError ToManual = TextError.Value(
        "cannot switch from automatic field numbering to manual field specification");

    private bool _automatic;
    private bool _manual;
    private long _next;

    /// <summary>The position of the argument a field takes, or -1 when it is named.</summary>
    public bool TryResolve(FieldPath path, out long index, out TextError error)
    {
        error = path.FirstError;
        index = path.Index;
        if (error.IsError || (index < 0 && path.First.Length > 0))
        {
            return !error.IsError;
        }

        if (path.First.Length == 0)
        {
            error = _manual ? ToAutomatic : default;
            _automatic = true;
            index = _next++;
        }
        else
        {
            error = _automatic ? ToManual : default;
            _manual = true;
        }

        return !error.IsError;
    }
}
