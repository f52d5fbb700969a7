using Monty.Source;

namespace Monty.Syntax;

/// <content>Strings, and the text between the fields of f-strings and t-strings.</content>
internal ref partial struct Lexer
{
    private const int MaxFormats = 150;
    private const int MaxFieldDepth = 3;

    /// <summary>True in a replacement field outside its brackets, where a colon starts the specification.</summary>
    private readonly bool IsFieldLevel =>
        _formatCount > 0 && _formats[_formatCount - 1].FieldDepth >= 0 &&
        _formats[_formatCount - 1].Depth - 1 == _formats[_formatCount - 1].FieldDepth;

    /// <summary>Reads a string with letters before its quote; null when the letters are a name.</summary>
    private bool? ReadPrefix(int start, int quote)
    {
        bool isUnicode = false;
        bool isRaw = false;
        bool isBytes = false;
        bool isFormat = false;
        bool isTemplate = false;
        for (int i = start; i < quote; i++)
        {
            ref bool seen = ref isRaw;
            switch (_text[i] | 0x20)
            {
                case 'r':
                    break;
                case 'u':
                    seen = ref isUnicode;
                    break;
                case 'b':
                    seen = ref isBytes;
                    break;
                case 'f':
                    seen = ref isFormat;
                    break;
                case 't':
                    seen = ref isTemplate;
                    break;
                default:
                    return null;
            }

            if (seen)
            {
                return null;
            }

            seen = true;
        }

        string? conflict = isUnicode ? isBytes ? "ub" : isRaw ? "ur" : isFormat ? "uf" : isTemplate ? "ut" : null
            : isBytes && isFormat ? "bf" : isBytes && isTemplate ? "bt" : isFormat && isTemplate ? "ft" : null;
        if (conflict is not null)
        {
            return Fail(
                DiagnosticKind.SyntaxError,
                SyntaxMessages.IncompatiblePrefixes(conflict[0], conflict[1]),
                start,
                quote);
        }

        _position = quote;
        return isFormat || isTemplate ? OpenFormat(start, isRaw, isTemplate) : ReadString(start);
    }

    private bool ReadString(int start)
    {
        ReadOnlySpan<char> text = _text;
        int position = _position;
        char quote = text[position];
        bool isTriple = CharAt(position + 1) == quote && CharAt(position + 2) == quote;
        if (!isTriple && CharAt(position + 1) == quote)
        {
            _position = position + 2;
            Add(TokenKind.String, start, position + 2);
            return true;
        }

        bool hasEscapedQuote = false;
        position += isTriple ? 3 : 1;
        while (true)
        {
            int length = isTriple
                ? text[position..].IndexOfAny(quote, '\\')
                : text[position..].IndexOfAny(quote, '\\', '\n');
            if (length < 0)
            {
                position = text.Length;
                break;
            }

            position += length;
            char c = text[position];
            if (c == '\\')
            {
                hasEscapedQuote |= CharAt(position + 1) == quote;
                position = Math.Min(position + 2, text.Length);
                continue;
            }

            if (c == '\n')
            {
                break;
            }

            if (!isTriple || (CharAt(position + 1) == quote && CharAt(position + 2) == quote))
            {
                position += isTriple ? 3 : 1;
                _position = position;
                Add(TokenKind.String, start, position);
                return true;
            }

            position++;
        }

        if (_formatCount > 0)
        {
            ref FormatMode format = ref _formats[_formatCount - 1];
            if (format.Quote == quote && format.QuoteSize == (isTriple ? 3 : 1))
            {
                return Fail(SyntaxMessages.ExpectingBrace(format.Prefix), start);
            }
        }

        int line = DetectionLine(position);
        return Fail(SyntaxMessages.Unterminated(isTriple, line, hasEscapedQuote), start);
    }

    /// <summary>The line where the end of a string was missed; the empty one behind the text does not count.</summary>
    private readonly int DetectionLine(int position) =>
        position >= _text.Length ? _source.LineCount - 1 : _source.LineOf(position);

    private bool OpenFormat(int start, bool isRaw, bool isTemplate)
    {
        if (_formatCount == MaxFormats - 1)
        {
            return Fail(SyntaxMessages.TooManyFormats, _position);
        }

        if (_formatCount == _formats.Length)
        {
            Array.Resize(ref _formats, Math.Max(4, _formatCount * 2));
        }

        char quote = _text[_position];
        bool isTriple = CharAt(_position + 1) == quote && CharAt(_position + 2) == quote;
        int size = isTriple ? 3 : 1;
        _formats[_formatCount++] = new FormatMode
        {
            Start = start,
            Quote = quote,
            QuoteSize = size,
            IsRaw = isRaw,
            IsTemplate = isTemplate,
            FieldDepth = -1,
        };
        _isFormatText = true;
        _position += size;
        Add(isTemplate ? TokenKind.TemplateStart : TokenKind.FormatStart, start, _position);
        return true;
    }

    private bool ReadFormatText()
    {
        ref FormatMode format = ref _formats[_formatCount - 1];
        TokenKind middle = format.IsTemplate ? TokenKind.TemplateMiddle : TokenKind.FormatMiddle;
        int start = _position;
        int position = start;
        bool isName = false;
        while (true)
        {
            bool isSpecification = format.IsSpecification && format.FieldDepth >= 0;
            char c = CharAt(position);
            if (c == '\0' || (c == '\n' && format.QuoteSize == 1))
            {
                if (isSpecification && c == '\n')
                {
                    return Fail(SyntaxMessages.NewlineInSpecification(format.Prefix), position);
                }

                int line = DetectionLine(position);
                return Fail(
                    SyntaxMessages.UnterminatedFormat(format.Prefix, format.QuoteSize == 3, line), format.Start);
            }

            if (c == format.Quote &&
                (format.QuoteSize == 1 ||
                (CharAt(position + 1) == c && CharAt(position + 2) == c)))
            {
                if (position > start)
                {
                    Add(middle, start, position);
                }

                _position = position + format.QuoteSize;
                _isFormatText = false;
                _formatCount--;
                Add(middle + 1, position, _position);
                return true;
            }

            if (c == '{')
            {
                if (CharAt(position + 1) == '{' && !isSpecification)
                {
                    return EndText(middle, start, position + 2, isText: true);
                }

                if (++format.FieldDepth >= MaxFieldDepth)
                {
                    return Fail(SyntaxMessages.FieldsTooDeep(format.Prefix), position - 1);
                }

                return EndText(middle, start, position, isText: false);
            }

            if (c == '}')
            {
                if (isName)
                {
                    isName = false;
                }
                else if (CharAt(position + 1) == '}' && !isSpecification && format.Depth == 0)
                {
                    return EndText(middle, start, position + 2, isText: true);
                }
                else
                {
                    format.IsSpecification = false;
                    return EndText(middle, start, position, isText: false);
                }
            }
            else if (c == '\\')
            {
                char next = CharAt(position + 1);
                if (next is '{' or '}')
                {
                    position++;
                    continue;
                }

                if (!format.IsRaw && next == 'N' && CharAt(position + 2) == '{')
                {
                    isName = true;
                    position += 3;
                    continue;
                }

                if (next != '\0')
                {
                    position++;
                }
            }

            position++;
        }
    }

    /// <summary>Ends a piece of text, which may include one doubled brace as its last two characters.</summary>
    private bool EndText(TokenKind middle, int start, int end, bool isText)
    {
        if (end > start)
        {
            Add(middle, start, end);
        }

        _position = end;
        _isFormatText = isText;
        return true;
    }

    /// <summary>An f-string or t-string that is open.</summary>
    private struct FormatMode
    {
        public int Start;
        public int QuoteSize;

        // Brackets open inside this string.
        public int Depth;

        // Replacement fields open inside each other, less one.
        public int FieldDepth;
        public char Quote;
        public bool IsRaw;
        public bool IsTemplate;
        public bool IsSpecification;

        public readonly char Prefix => IsTemplate ? 't' : 'f';
    }
}
