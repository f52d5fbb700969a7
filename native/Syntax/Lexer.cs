using System.Buffers;
using Monty.Source;

namespace Monty.Syntax;

/// <summary>Turns a source text into tokens, all at once, until the end or the first error.</summary>
internal ref partial struct Lexer
{
    private const int MeterInterval = 512;

    private readonly SourceText _source;
    private readonly ReadOnlySpan<char> _text;
    private readonly IParseMeter? _meter;
    private Token[] _tokens;
    private int _count;
    private int _meterMark;
    private int _position;
    private int _commentStart = -1;

    // The offsets of the brackets that are open.
    private int[] _brackets = [];
    private int _bracketCount;

    // The columns of the open blocks, with tabs of eight and with tabs of one.
    private int[] _indents = [];
    private int[] _narrowIndents = [];
    private int _indentCount;

    // The f-strings that are open, and whether the next token is text of the innermost one, not code.
    private FormatMode[] _formats = [];
    private int _formatCount;
    private bool _isFormatText;

    /// <summary>Prepares to read a source; the tokens are in a rented array.</summary>
    public Lexer(SourceText source, IParseMeter? meter)
    {
        _source = source;
        _text = source.Text;
        _meter = meter;
        _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(64, source.Text.Length / 4));
    }

    /// <summary>The tokens; the last is an end marker or an error.</summary>
    public readonly Token[] Tokens => _tokens;

    /// <summary>How many of the tokens are in use.</summary>
    public readonly int Count => _count;

    /// <summary>What was wrong where the last token is an error.</summary>
    public Diagnostic? Error { get; private set; }

    /// <summary>True when the error counts only if the parser reaches it.</summary>
    public bool IsErrorDeferred { get; private set; }

    /// <summary>True when the error is inside an f-string, where what the parser says counts more.</summary>
    public readonly bool IsErrorInFormat => _formatCount > 0;

    /// <summary>True when the meter said stop.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The offset of the innermost bracket still open at the end; -1 if there is none.</summary>
    public readonly int OpenBracket => _bracketCount > 0 ? _brackets[_bracketCount - 1] : -1;

    /// <summary>Reads everything.</summary>
    public void Run()
    {
        bool isLineStart = true;
        while (true)
        {
            if (isLineStart)
            {
                isLineStart = false;
                if (!ReadIndentation())
                {
                    return;
                }
            }
            else if (_isFormatText)
            {
                if (!ReadFormatText())
                {
                    return;
                }

                continue;
            }

            if (_count >= _meterMark && !Charge())
            {
                return;
            }

            if (!ReadToken(ref isLineStart))
            {
                return;
            }
        }
    }

    private readonly char CharAt(int position) => (uint)position < (uint)_text.Length ? _text[position] : '\0';

    private static bool IsIdentifierStart(char c) => (uint)((c | 0x20) - 'a') <= 25 || c == '_' || c >= 128;

    private static bool IsIdentifierPart(char c) =>
        (uint)((c | 0x20) - 'a') <= 25 || (uint)(c - '0') <= 9 || c == '_' || c >= 128;

    private void Add(TokenKind kind, int start, int end)
    {
        if (_count == _tokens.Length)
        {
            Grow();
        }

        _tokens[_count++] = new Token(kind, start, end);
    }

    private bool Add(TokenKind kind, int length)
    {
        int start = _position;
        _position = start + length;
        Add(kind, start, start + length);
        return true;
    }

    /// <summary>Adds to a stack of offsets or columns.</summary>
    private static void PushTo(ref int[] stack, int count, int value)
    {
        if (count == stack.Length)
        {
            Array.Resize(ref stack, Math.Max(8, count * 2));
        }

        stack[count] = value;
    }

    private void Grow()
    {
        Token[] larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        Array.Copy(_tokens, larger, _count);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }

    private bool Charge()
    {
        _meterMark = _count + MeterInterval;
        if (_meter is not null && !_meter.Charge(MeterInterval))
        {
            IsStopped = true;
            Add(TokenKind.Error, _position, _position);
            return false;
        }

        return true;
    }

    /// <summary>Reports a single place, which the position names.</summary>
    private bool Fail(string message, int position) => Fail(DiagnosticKind.SyntaxError, message, position, position);

    private bool Fail(DiagnosticKind kind, string message, int start, int end)
    {
        Error = new Diagnostic(kind, message, start, end);
        Add(TokenKind.Error, start, end);
        return false;
    }

    private bool FailLater(DiagnosticKind kind, string message, int position)
    {
        IsErrorDeferred = true;
        return Fail(kind, message, position, position);
    }

    private bool ReadToken(ref bool isLineStart)
    {
        ReadOnlySpan<char> text = _text;
        int position = _position;
        char c;
        while (true)
        {
            c = (uint)position < (uint)text.Length ? text[position] : '\0';
            if (c == ' ' || c == '\t' || c == '\f')
            {
                position++;
                continue;
            }

            break;
        }

        _position = position;
        if ((uint)((c | 0x20) - 'a') <= 25 || c == '_')
        {
            return ReadWord();
        }

        switch (c)
        {
            case '\n':
                _position = position + 1;
                if (_bracketCount == 0)
                {
                    // The token includes a comment in front of the line feed.
                    Add(TokenKind.Newline, _commentStart >= 0 ? _commentStart : position, position + 1);
                    isLineStart = true;
                }

                _commentStart = -1;
                return true;
            case '#':
                int length = text[position..].IndexOf('\n');
                _position = length < 0 ? text.Length : position + length;
                _commentStart = position;
                return true;
            case '\\':
                return ReadContinuation();
            case '\0':
                return ReadEnd();
            case '"' or '\'':
                return ReadString(position);
            case >= '0' and <= '9':
                return ReadNumber();
            case '.':
                if ((uint)(CharAt(position + 1) - '0') <= 9)
                {
                    return ReadNumber();
                }

                return CharAt(position + 1) == '.' && CharAt(position + 2) == '.'
                    ? Add(TokenKind.Ellipsis, 3)
                    : Add(TokenKind.Dot, 1);
            case '(':
                return Open(TokenKind.LeftParenthesis);
            case '[':
                return Open(TokenKind.LeftBracket);
            case '{':
                return Open(TokenKind.LeftBrace);
            case ')':
                return Close(TokenKind.RightParenthesis, '(');
            case ']':
                return Close(TokenKind.RightBracket, '[');
            case '}':
                return Close(TokenKind.RightBrace, '{');
            case ',':
                return Add(TokenKind.Comma, 1);
            default:
                return c < 128 ? ReadOperator(c) : ReadUnicodeName(position);
        }
    }

    private bool ReadWord()
    {
        ReadOnlySpan<char> text = _text;
        int start = _position;
        int position = start + 1;
        char c;
        while (true)
        {
            c = (uint)position < (uint)text.Length ? text[position] : '\0';
            if (!((uint)((c | 0x20) - 'a') <= 25 || (uint)(c - '0') <= 9 || c == '_'))
            {
                break;
            }

            position++;
        }

        if (c >= 128)
        {
            return ReadUnicodeName(start);
        }

        int length = position - start;
        if (c is '"' or '\'' && length <= 4 && ReadPrefix(start, position) is { } done)
        {
            return done;
        }

        _position = position;
        TokenKind kind = (uint)(length - 2) <= 6 ? Keywords.Classify(text.Slice(start, length)) : TokenKind.Name;
        Add(kind, start, position);
        return true;
    }

    private bool ReadUnicodeName(int start)
    {
        int position = start;
        while (IsIdentifierPart(CharAt(position)))
        {
            position++;
        }

        int invalid = Identifiers.FindInvalid(_text[start..position]);
        if (invalid >= 0)
        {
            int at = start + invalid;
            int codePoint = Identifiers.CodePointAt(_text, at);
            string message = Identifiers.IsPrintable(codePoint)
                ? SyntaxMessages.InvalidCharacter(codePoint)
                : SyntaxMessages.InvalidNonPrintable(codePoint);
            return Fail(message, at);
        }

        _position = position;
        Add(TokenKind.Name, start, position);
        return true;
    }

    private bool ReadContinuation()
    {
        if (CharAt(_position + 1) != '\n')
        {
            return FailLater(DiagnosticKind.SyntaxError, SyntaxMessages.BadContinuation, _position + 1);
        }

        _position += 2;
        if (_position < _text.Length)
        {
            return true;
        }

        return _bracketCount > 0
            ? ReadEnd()
            : FailLater(DiagnosticKind.SyntaxError, SyntaxMessages.UnexpectedEnd, _position - 1);
    }

    private bool ReadEnd()
    {
        if (_bracketCount > 0)
        {
            int open = OpenBracket;
            return FailLater(DiagnosticKind.SyntaxError, SyntaxMessages.NeverClosed(_text[open]), open);
        }

        while (_indentCount > 0)
        {
            _indentCount--;
            Add(TokenKind.Dedent, _text.Length, _text.Length);
        }

        Add(TokenKind.EndMarker, _text.Length, _text.Length);
        return false;
    }
}
