namespace Monty.Runtime.Text;

/// <summary>A piece of a str.format template: literal text, then perhaps a replacement field.</summary>
/// <param name="Literal">Text in front of the field.</param>
/// <param name="Field">What is looked up, or null without a field.</param>
/// <param name="Conversion">The code point behind !, or 0.</param>
/// <param name="Spec">The specification behind the colon.</param>
/// <param name="SpecHasFields">True when the specification is a template itself.</param>
internal sealed record TemplateSegment(
    string Literal, string? Field, int Conversion, string Spec, bool SpecHasFields)
{
    /// <summary>The error of a conversion other than r, s, a and none.</summary>
    public TextError UnknownConversion => TextError.Value(Conversion is > 32 and < 127
        ? $"Unknown conversion specifier {(char)Conversion}"
        : $"Unknown conversion specifier \\x{Conversion:x}");
}

/// <summary>A parsed str.format template; immutable, so it can be kept.</summary>
/// <remarks>
/// Errors appear when formatting reaches them: the caller performs the segments in order and raises
/// <see cref="Error"/> behind the last one. Cost: linear.
/// </remarks>
internal sealed class FormatTemplate
{
    /// <summary>How deep templates may stand in specifications: those of fields, not those of their fields.</summary>
    public const int MaxDepth = 2;

    /// <summary>The error of specifications nested too deeply.</summary>
    public static readonly TextError TooDeep = TextError.Value("Max string recursion exceeded");

    private FormatTemplate(TemplateSegment[] segments, TextError error)
    {
        Segments = segments;
        Error = error;
    }

    /// <summary>The segments in front of an error.</summary>
    public TemplateSegment[] Segments { get; }

    /// <summary>What is wrong behind the last segment, if anything.</summary>
    public TextError Error { get; }

    /// <summary>Parses a template.</summary>
    public static FormatTemplate Parse(string template)
    {
        var segments = new List<TemplateSegment>();
        var parser = new Parser(template);
        while (parser.TryNext(out TemplateSegment? segment))
        {
            segments.Add(segment!);
        }

        return new FormatTemplate([.. segments], parser.Error);
    }

    private ref struct Parser(string template)
    {
        private readonly string _template = template;
        private int _at;

        public TextError Error { get; private set; }

        public bool TryNext(out TemplateSegment? segment)
        {
            segment = null;
            if (_at == _template.Length)
            {
                return false;
            }

            int start = _at;
            int brace = _template.AsSpan(_at).IndexOfAny('{', '}');
            if (brace < 0)
            {
                _at = _template.Length;
                segment = new TemplateSegment(_template[start..], null, 0, "", false);
                return true;
            }

            brace += start;
            char c = _template[brace];
            _at = brace + 1;
            if (_at < _template.Length && _template[_at] == c)
            {
                // A doubled brace stands for itself.
                _at++;
                segment = new TemplateSegment(_template[start..(brace + 1)], null, 0, "", false);
                return true;
            }

            if (c == '}' || _at == _template.Length)
            {
                return Fail($"Single '{c}' encountered in format string");
            }

            return TryField(_template[start..brace], out segment);
        }

        private bool TryField(string literal, out TemplateSegment? segment)
        {
            segment = null;
            int start = _at;
            char end = '\0';
            while (_at < _template.Length)
            {
                char c = _template[_at++];
                if (c == '{')
                {
                    return Fail("unexpected '{' in field name");
                }

                if (c == '[')
                {
                    int bracket = _template.IndexOf(']', _at);
                    _at = bracket < 0 ? _template.Length : bracket;
                }
                else if (c is '}' or ':' or '!')
                {
                    end = c;
                    break;
                }
            }

            if (end == '\0')
            {
                return Fail("expected '}' before end of string");
            }

            string field = _template[start..(_at - 1)];
            int conversion = 0;
            if (end == '!' && !TryConversion(out conversion, out end))
            {
                return false;
            }

            string spec = "";
            bool nested = false;
            if (end != '}' && !TrySpec(out spec, out nested))
            {
                return false;
            }

            segment = new TemplateSegment(literal, field, conversion, spec, nested);
            return true;
        }

        private bool TryConversion(out int conversion, out char end)
        {
            conversion = CodePoints.At(_template, _at, out int length);
            end = ':';
            if (length == 0)
            {
                return Fail("end of string while looking for conversion specifier");
            }

            _at += length;
            if (_at == _template.Length)
            {
                return true;
            }

            end = _template[_at++];
            return end is '}' or ':' || Fail("expected ':' after conversion specifier");
        }

        private bool TrySpec(out string spec, out bool nested)
        {
            int start = _at;
            int depth = 1;
            nested = false;
            while (_at < _template.Length)
            {
                char c = _template[_at++];
                nested |= c == '{';
                depth += c switch { '{' => 1, '}' => -1, _ => 0 };
                if (depth == 0)
                {
                    spec = _template[start..(_at - 1)];
                    return true;
                }
            }

            spec = "";
            return Fail("unmatched '{' in format spec");
        }

        private bool Fail(string message)
        {
            Error = TextError.Value(message);
            return false;
        }
    }
}
