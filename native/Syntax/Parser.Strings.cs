using System.Text;
using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <content>Numbers and strings, f-strings and t-strings included.</content>
internal sealed partial class Parser
{
    private static bool StartsString(TokenKind kind) =>
        kind is TokenKind.String or TokenKind.FormatStart or TokenKind.TemplateStart;

    private ConstantExpression ParseNumber(Token token) =>
        NumberLiteral.Read(TextOf(token), token.Start, out int digits) ??
        throw Fail(SyntaxMessages.TooManyDigits(digits), token.Start, token.End);

    /// <summary>One or more strings side by side.</summary>
    private Expression ParseStrings()
    {
        Token token = _tokens[_position];
        if (token.Kind == TokenKind.String && !StartsString(_tokens[_position + 1].Kind))
        {
            _position++;
            ReadOnlySpan<char> text = StringLiteral.Split(TextOf(token), out StringPrefix prefix);
            return (prefix & StringPrefix.Bytes) != 0
                ? ConstantExpression.OfBytes(token.Start, token.End, DecodeBytes(token, text, prefix))
                : ConstantExpression.OfString(
                    token.Start, token.End, Decode(token, text, prefix), (prefix & StringPrefix.Unicode) != 0);
        }

        return ParseConcatenation();
    }

    private Expression ParseConcatenation()
    {
        int first = _position;
        int start = TokenStart;
        PieceList pieces = new(_nodes);
        System.IO.MemoryStream? bytes = null;
        bool hasText = false;
        bool hasFormat = false;
        bool hasTemplate = false;
        while (StartsString(Kind))
        {
            bool isTemplate = Kind == TokenKind.TemplateStart;
            if (_position > first && isTemplate != hasTemplate)
            {
                throw FailInStrings(SyntaxMessages.MixedTemplates, start, _tokens[SkipString()].End);
            }

            hasTemplate = isTemplate;
            if (Kind == TokenKind.String)
            {
                Token token = _tokens[_position++];
                ReadOnlySpan<char> text = StringLiteral.Split(TextOf(token), out StringPrefix prefix);
                if ((prefix & StringPrefix.Bytes) != 0)
                {
                    bytes ??= new System.IO.MemoryStream();
                    bytes.Write(DecodeBytes(token, text, prefix));
                }
                else
                {
                    hasText = true;
                    bool hasUnicodePrefix = (prefix & StringPrefix.Unicode) != 0;
                    pieces.Add(token.Start, token.End, Decode(token, text, prefix), hasUnicodePrefix);
                }
            }
            else
            {
                hasText = true;
                hasFormat = true;
                ParseFormat(ref pieces);
            }
        }

        if (bytes is not null)
        {
            Token next = _tokens[_position];
            return hasText
                ? throw FailInStrings(SyntaxMessages.MixedBytes, next.Start, next.End)
                : ConstantExpression.OfBytes(start, LastEnd, bytes.ToArray());
        }

        return hasTemplate ? new TemplateStringExpression(start, LastEnd, pieces.Take())
            : hasFormat ? new JoinedStringExpression(start, LastEnd, pieces.Take())
            : pieces.TakeConstant(start, LastEnd);
    }

    /// <summary>The index of the last token of the string that begins here.</summary>
    private int SkipString()
    {
        int position = _position;
        int depth = 0;
        while (true)
        {
            switch (_tokens[position].Kind)
            {
                case TokenKind.FormatStart or TokenKind.TemplateStart:
                    depth++;
                    break;
                case TokenKind.FormatEnd or TokenKind.TemplateEnd:
                    depth--;
                    break;
                case TokenKind.EndMarker or TokenKind.Error:
                    return position;
            }

            if (depth == 0)
            {
                return position;
            }

            position++;
        }
    }

    /// <summary>One f-string or t-string.</summary>
    private void ParseFormat(ref PieceList pieces)
    {
        Enter();
        Token start = _tokens[_position++];
        bool isTemplate = start.Kind == TokenKind.TemplateStart;
        bool isRaw = TextOf(start).IndexOfAny('r', 'R') >= 0;
        TokenKind end = isTemplate ? TokenKind.TemplateEnd : TokenKind.FormatEnd;
        while (Kind != end)
        {
            ParseFormatPart(ref pieces, isTemplate, isRaw);
        }

        _position++;
        Leave();
    }

    private void ParseFormatPart(ref PieceList pieces, bool isTemplate, bool isRaw)
    {
        Token token = _tokens[_position];
        if (token.Kind is TokenKind.FormatMiddle or TokenKind.TemplateMiddle)
        {
            _position++;
            string? error = null;
            ReadOnlySpan<char> part = TextOf(token);
            if (part.EndsWith("{{", StringComparison.Ordinal) || part.EndsWith("}}", StringComparison.Ordinal))
            {
                part = part[..^1];
            }

            string text = (isRaw ? part.ToString() : StringLiteral.Decode(part, out error)) ??
                throw FailInFormat(error!);
            pieces.Add(token.Start, token.End, text, false);
        }
        else if (token.Kind == TokenKind.LeftBrace)
        {
            ParseField(ref pieces, isTemplate, isRaw);
        }
        else
        {
            throw Fail();
        }
    }

    /// <summary>Errors in the text of an f-string are reported where the string ends.</summary>
    private ParseFailure FailInFormat(string message)
    {
        int position = _position;
        for (int depth = 1; depth > 0; position++)
        {
            TokenKind kind = _tokens[position].Kind;
            if (kind is TokenKind.FormatStart or TokenKind.TemplateStart)
            {
                depth++;
            }
            else if (kind is TokenKind.FormatEnd or TokenKind.TemplateEnd)
            {
                depth--;
            }
            else if (kind is TokenKind.EndMarker or TokenKind.Error)
            {
                return Fail();
            }
        }

        Token last = _tokens[position - 1];
        return Fail(message, last.Start, last.End);
    }

    private void ParseField(ref PieceList pieces, bool isTemplate, bool isRaw)
    {
        Enter();
        Token open = _tokens[_position++];
        int first = _position;
        if (!StartsExpression(Kind) && Kind is not (TokenKind.Star or TokenKind.Yield))
        {
            throw Fail();
        }

        Expression value = ParseValue();
        bool isDebug = TryTake(TokenKind.Equal);
        Token separator = _tokens[_position];
        int textEnd = _position;
        char conversion = '\0';
        if (TryTake(TokenKind.Exclamation))
        {
            Token name = _tokens[_position];
            if (name.Kind != TokenKind.Name || name.Start != separator.End || name.End - name.Start != 1 ||
                _text[name.Start] is not ('s' or 'r' or 'a'))
            {
                throw Fail();
            }

            _position++;
            conversion = _text[name.Start];
        }

        JoinedStringExpression? format = null;
        if (Kind == TokenKind.Colon)
        {
            format = ParseSpecification(isRaw);
        }
        else if (isDebug && conversion == '\0')
        {
            conversion = 'r';
        }

        Expect(TokenKind.RightBrace);
        string? text = isDebug || isTemplate ? FieldText(first - 1, textEnd) : null;
        if (isDebug)
        {
            pieces.Add(open.End, separator.Start, text!, false);
        }

        pieces.Add(isTemplate
            ? new InterpolationExpression(
                open.Start, LastEnd, value, text!.TrimEnd(' ', '\t', '\n', '\f', '='), conversion, format)
            : new FormattedValueExpression(open.Start, LastEnd, value, conversion, format));
        Leave();
    }

    private JoinedStringExpression ParseSpecification(bool isRaw)
    {
        int start = TokenStart;
        _position++;
        PieceList pieces = new(_nodes);
        while (Kind != TokenKind.RightBrace)
        {
            ParseFormatPart(ref pieces, isTemplate: false, isRaw);
        }

        return new JoinedStringExpression(start, LastEnd, pieces.Take());
    }

    /// <summary>The text between two tokens without the comments in it.</summary>
    private string FieldText(int open, int end)
    {
        ReadOnlySpan<char> text = _text.AsSpan(_tokens[open].End, _tokens[end].Start - _tokens[open].End);
        if (!text.Contains('#'))
        {
            return text.ToString();
        }

        StringBuilder builder = new();
        for (int i = open; i < end; i++)
        {
            // Comments stand between tokens.
            if (i > open)
            {
                builder.Append(TextOf(_tokens[i]));
            }

            ReadOnlySpan<char> gap = _text.AsSpan(_tokens[i].End, _tokens[i + 1].Start - _tokens[i].End);
            while (gap.IndexOf('#') is >= 0 and int comment)
            {
                builder.Append(gap[..comment]);
                int length = gap[comment..].IndexOf('\n');
                gap = length < 0 ? default : gap[(comment + length)..];
            }

            builder.Append(gap);
        }

        return builder.ToString();
    }

    private string Decode(Token token, ReadOnlySpan<char> text, StringPrefix prefix) =>
        (prefix & StringPrefix.Raw) != 0
            ? text.ToString()
            : StringLiteral.Decode(text, out string? error) ?? throw FailInStrings(error!, token.Start, token.End);

    private byte[] DecodeBytes(Token token, ReadOnlySpan<char> text, StringPrefix prefix) =>
        StringLiteral.DecodeBytes(text, (prefix & StringPrefix.Raw) != 0, out string? error) ??
        throw FailInStrings(error!, token.Start, token.End);

    /// <summary>All strings side by side are found before they are read, so an error behind them comes first.</summary>
    private ParseFailure FailInStrings(string message, int start, int end)
    {
        while (StartsString(Kind))
        {
            _position = SkipString();
            if (Kind is TokenKind.EndMarker or TokenKind.Error)
            {
                break;
            }

            _position++;
        }

        return Kind == TokenKind.Error ? Fail() : Fail(message, start, end);
    }

    /// <summary>The parts of an f-string; neighbouring constants become one.</summary>
    private struct PieceList(NodeStack nodes)
    {
        private readonly int _mark = nodes.Count;
        private string? _text;
        private StringBuilder? _builder;
        private bool _hasUnicodePrefix;
        private int _start;
        private int _end;

        public void Add(int start, int end, string text, bool hasUnicodePrefix)
        {
            if (_text is null)
            {
                (_text, _start, _end, _hasUnicodePrefix) = (text, start, end, hasUnicodePrefix);
                return;
            }

            _builder ??= new StringBuilder(_text);
            _builder.Append(text);
            _end = end;
        }

        public void Add(Expression field)
        {
            Flush();
            nodes.Push(field);
        }

        public Expression[] Take()
        {
            Flush();
            return nodes.Take<Expression>(_mark);
        }

        public readonly ConstantExpression TakeConstant(int start, int end) =>
            ConstantExpression.OfString(start, end, _builder?.ToString() ?? _text!, _hasUnicodePrefix);

        private void Flush()
        {
            string? text = _builder?.ToString() ?? _text;
            if (!string.IsNullOrEmpty(text))
            {
                nodes.Push(ConstantExpression.OfString(_start, _end, text, _hasUnicodePrefix));
            }

            _text = null;
            _builder = null;
        }
    }
}
