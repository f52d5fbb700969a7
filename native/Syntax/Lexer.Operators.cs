using Monty.Source;

namespace Monty.Syntax;

/// <content>Operators and brackets.</content>
internal ref partial struct Lexer
{
    private bool ReadOperator(char c)
    {
        char next = CharAt(_position + 1);
        bool isEqual = next == '=';
        switch (c)
        {
            case ':':
                if (IsFieldLevel)
                {
                    _formats[_formatCount - 1].IsSpecification = true;
                    _isFormatText = true;
                    return Add(TokenKind.Colon, 1);
                }

                return isEqual ? Add(TokenKind.ColonEqual, 2) : Add(TokenKind.Colon, 1);
            case '=':
                return isEqual ? Add(TokenKind.EqualEqual, 2) : Add(TokenKind.Equal, 1);
            case ';':
                return Add(TokenKind.Semicolon, 1);
            case '+':
                return isEqual ? Add(TokenKind.PlusEqual, 2) : Add(TokenKind.Plus, 1);
            case '-':
                return isEqual ? Add(TokenKind.MinusEqual, 2)
                    : next == '>' ? Add(TokenKind.Arrow, 2)
                    : Add(TokenKind.Minus, 1);
            case '*':
                return next == '*'
                    ? AddDouble(TokenKind.DoubleStar, TokenKind.DoubleStarEqual)
                    : isEqual ? Add(TokenKind.StarEqual, 2) : Add(TokenKind.Star, 1);
            case '/':
                return next == '/'
                    ? AddDouble(TokenKind.DoubleSlash, TokenKind.DoubleSlashEqual)
                    : isEqual ? Add(TokenKind.SlashEqual, 2) : Add(TokenKind.Slash, 1);
            case '%':
                return isEqual ? Add(TokenKind.PercentEqual, 2) : Add(TokenKind.Percent, 1);
            case '@':
                return isEqual ? Add(TokenKind.AtEqual, 2) : Add(TokenKind.At, 1);
            case '|':
                return isEqual ? Add(TokenKind.BarEqual, 2) : Add(TokenKind.Bar, 1);
            case '^':
                return isEqual ? Add(TokenKind.CaretEqual, 2) : Add(TokenKind.Caret, 1);
            case '&':
                return isEqual ? Add(TokenKind.AmpersandEqual, 2) : Add(TokenKind.Ampersand, 1);
            case '~':
                return Add(TokenKind.Tilde, 1);
            case '<':
                return next == '<'
                    ? AddDouble(TokenKind.LeftShift, TokenKind.LeftShiftEqual)
                    : isEqual ? Add(TokenKind.LessEqual, 2)
                    : next == '>' ? Add(TokenKind.Unknown, 2)
                    : Add(TokenKind.Less, 1);
            case '>':
                return next == '>'
                    ? AddDouble(TokenKind.RightShift, TokenKind.RightShiftEqual)
                    : isEqual ? Add(TokenKind.GreaterEqual, 2) : Add(TokenKind.Greater, 1);
            case '!':
                return isEqual ? Add(TokenKind.NotEqual, 2) : Add(TokenKind.Exclamation, 1);
            case '$' or '?' or '`':
                return Add(TokenKind.Unknown, 1);
            default:
                return Fail(SyntaxMessages.InvalidNonPrintable(c), _position);
        }
    }

    private bool AddDouble(TokenKind kind, TokenKind withEqual) =>
        CharAt(_position + 2) == '=' ? Add(withEqual, 3) : Add(kind, 2);

    private bool Open(TokenKind kind)
    {
        if (_bracketCount == ParseOptions.MaxBrackets)
        {
            return Fail(SyntaxMessages.TooManyBrackets, _position);
        }

        PushTo(ref _brackets, _bracketCount++, _position);
        if (_formatCount > 0)
        {
            _formats[_formatCount - 1].Depth++;
        }

        return Add(kind, 1);
    }

    private bool Close(TokenKind kind, char opening)
    {
        int position = _position;
        char closing = _text[position];
        bool isInFormat = _formatCount > 0;
        if (isInFormat && _formats[_formatCount - 1].Depth == 0 && closing == '}')
        {
            return Fail(SyntaxMessages.SingleBrace(_formats[_formatCount - 1].Prefix), position);
        }

        if (_bracketCount == 0)
        {
            return Fail(SyntaxMessages.Unmatched(closing), position);
        }

        int open = _brackets[--_bracketCount];
        if (_text[open] != opening)
        {
            return FailMismatch(closing, open);
        }

        if (isInFormat)
        {
            ref FormatMode format = ref _formats[_formatCount - 1];
            format.Depth--;
            if (format.Depth < 0)
            {
                return Fail(SyntaxMessages.UnmatchedInFormat(format.Prefix, closing), position);
            }

            if (closing == '}' && format.Depth == format.FieldDepth)
            {
                format.FieldDepth--;
                format.IsSpecification = false;
                _isFormatText = true;
            }
        }

        return Add(kind, 1);
    }

    private bool FailMismatch(char closing, int open)
    {
        char opening = _text[open];
        if (_formatCount > 0 && opening == '{')
        {
            ref FormatMode format = ref _formats[_formatCount - 1];
            if (format.Depth - 1 == format.FieldDepth)
            {
                return Fail(SyntaxMessages.UnmatchedInFormat(format.Prefix, closing), _position);
            }
        }

        int line = _source.LineOf(open);
        return line == _source.LineOf(_position)
            ? Fail(SyntaxMessages.Mismatch(closing, opening), _position)
            : Fail(SyntaxMessages.Mismatch(closing, opening, line), _position);
    }
}
