using Monty.Source;

namespace Monty.Syntax;

/// <content>Numbers. Errors name the character before the one that cannot follow.</content>
internal ref partial struct Lexer
{
    private static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private bool ReadNumber()
    {
        int start = _position;
        int position = start;
        char c = CharAt(position);
        if (c == '0')
        {
            switch (CharAt(position + 1) | 0x20)
            {
                case 'x':
                    return ReadBased(start, 16, "hexadecimal");
                case 'o':
                    return ReadBased(start, 8, "octal");
                case 'b':
                    return ReadBased(start, 2, "binary");
            }
        }

        int zerosEnd = -1;
        if (c == '0')
        {
            position++;
            while (true)
            {
                if (CharAt(position) == '_')
                {
                    position++;
                    if (!IsDigit(CharAt(position)))
                    {
                        return Fail(SyntaxMessages.InvalidLiteral("decimal"), position - 1);
                    }
                }

                if (CharAt(position) != '0')
                {
                    break;
                }

                position++;
            }

            if (IsDigit(CharAt(position)))
            {
                zerosEnd = position;
                if (!SkipDigits(ref position))
                {
                    return false;
                }
            }
        }
        else if (c != '.' && !SkipDigits(ref position))
        {
            return false;
        }

        bool isFloat = false;
        if (CharAt(position) == '.')
        {
            isFloat = true;
            position++;
            if (IsDigit(CharAt(position)) && !SkipDigits(ref position))
            {
                return false;
            }
        }

        if ((CharAt(position) | 0x20) == 'e')
        {
            char next = CharAt(position + 1);
            if (next is '+' or '-')
            {
                if (!IsDigit(CharAt(position + 2)))
                {
                    return Fail(SyntaxMessages.InvalidLiteral("decimal"), position + 1);
                }

                isFloat = true;
                position += 2;
            }
            else if (IsDigit(next))
            {
                isFloat = true;
                position++;
            }

            if (IsDigit(CharAt(position)) && !SkipDigits(ref position))
            {
                return false;
            }
        }

        string kind = "decimal";
        if ((CharAt(position) | 0x20) == 'j')
        {
            isFloat = true;
            position++;
            kind = "imaginary";
        }

        bool isBadExponent = (CharAt(position) | 0x20) == 'e' && !IsKeywordAt(position, "else");
        if (zerosEnd >= 0 && !isFloat && !isBadExponent)
        {
            return Fail(DiagnosticKind.SyntaxError, SyntaxMessages.LeadingZeros, start, zerosEnd);
        }

        return EndNumber(start, position, kind);
    }

    /// <summary>Skips digits and single underscores; the first character is a digit.</summary>
    private bool SkipDigits(ref int position)
    {
        while (true)
        {
            do
            {
                position++;
            }
            while (IsDigit(CharAt(position)));

            if (CharAt(position) != '_')
            {
                return true;
            }

            position++;
            if (!IsDigit(CharAt(position)))
            {
                return Fail(SyntaxMessages.InvalidLiteral("decimal"), position - 1);
            }
        }
    }

    private bool ReadBased(int start, int numberBase, string kind)
    {
        int position = start + 2;
        do
        {
            if (CharAt(position) == '_')
            {
                position++;
            }

            if (!IsDigitOf(CharAt(position), numberBase))
            {
                return IsDigit(CharAt(position))
                    ? Fail(SyntaxMessages.InvalidDigit(CharAt(position), kind), position)
                    : Fail(SyntaxMessages.InvalidLiteral(kind), position - 1);
            }

            while (IsDigitOf(CharAt(position), numberBase))
            {
                position++;
            }
        }
        while (CharAt(position) == '_');

        return IsDigit(CharAt(position))
            ? Fail(SyntaxMessages.InvalidDigit(CharAt(position), kind), position)
            : EndNumber(start, position, kind);
    }

    private static bool IsDigitOf(char c, int numberBase) =>
        numberBase == 16 ? char.IsAsciiHexDigit(c) : c >= '0' && c < '0' + numberBase;

    /// <summary>Ends a number; a letter may follow only if it starts a keyword such as `else`.</summary>
    private bool EndNumber(int start, int position, string kind)
    {
        char c = CharAt(position);
        if (c < 128 && IsIdentifierPart(c))
        {
            bool isKeyword = c switch
            {
                'a' => IsKeywordAt(position, "and"),
                'e' => IsKeywordAt(position, "else"),
                'f' => IsKeywordAt(position, "for"),
                'i' => CharAt(position + 1) is 'f' or 'n' or 's',
                'o' => IsKeywordAt(position, "or"),
                'n' => IsKeywordAt(position, "not"),
                _ => false,
            };
            if (!isKeyword)
            {
                return Fail(SyntaxMessages.InvalidLiteral(kind), position - 1);
            }
        }

        _position = position;
        Add(TokenKind.Number, start, position);
        return true;
    }

    private readonly bool IsKeywordAt(int position, string keyword) =>
        _text[position..].StartsWith(keyword, StringComparison.Ordinal) &&
        !IsIdentifierPart(CharAt(position + keyword.Length));
}
