using Monty.Source;

namespace Monty.Syntax;

/// <content>The white space at the start of a line.</content>
internal ref partial struct Lexer
{
    private const int TabSize = 8;

    private bool ReadIndentation()
    {
        ReadOnlySpan<char> text = _text;
        int position = _position;
        int column = 0;
        int narrow = 0;
        int continued = 0;
        int narrowContinued = 0;
        while (true)
        {
            char c = (uint)position < (uint)text.Length ? text[position] : '\0';
            if (c == ' ')
            {
                column++;
                narrow++;
            }
            else if (c == '\t')
            {
                column = ((column / TabSize) + 1) * TabSize;
                narrow++;
            }
            else if (c == '\f')
            {
                column = 0;
                narrow = 0;
            }
            else if (c == '\\')
            {
                // The first line of the joined ones decides.
                if (continued == 0)
                {
                    continued = column;
                    narrowContinued = narrow;
                }

                _position = position;
                if (CharAt(position + 1) != '\n' || position + 2 >= text.Length)
                {
                    return ReadContinuation();
                }

                position++;
                column = 0;
                narrow = 0;
            }
            else if (c == '\n')
            {
                column = 0;
                narrow = 0;
                continued = 0;
                narrowContinued = 0;
            }
            else if (c == '#')
            {
                // The line feed at its end starts the next round.
                int length = text[position..].IndexOf('\n');
                position = length < 0 ? text.Length : position + length;
                continue;
            }
            else if (c == '\0')
            {
                _position = position;
                return true;
            }
            else
            {
                break;
            }

            position++;
        }

        _position = position;
        return continued > 0 ? SetIndentation(continued, narrowContinued) : SetIndentation(column, narrow);
    }

    private bool SetIndentation(int column, int narrow)
    {
        int current = _indentCount > 0 ? _indents[_indentCount - 1] : 0;
        int currentNarrow = _indentCount > 0 ? _narrowIndents[_indentCount - 1] : 0;
        if (column == current)
        {
            return narrow == currentNarrow || FailTabs();
        }

        if (column > current)
        {
            // The outermost level counts as one.
            if (_indentCount + 1 >= ParseOptions.MaxIndentation)
            {
                return FailLater(
                    DiagnosticKind.IndentationError, SyntaxMessages.TooManyIndents, LineStart(_position));
            }

            if (narrow <= currentNarrow)
            {
                return FailTabs();
            }

            PushTo(ref _indents, _indentCount, column);
            PushTo(ref _narrowIndents, _indentCount, narrow);
            _indentCount++;
            Add(TokenKind.Indent, _position, _position);
            return true;
        }

        int count = _indentCount;
        while (count > 0 && column < _indents[count - 1])
        {
            count--;
        }

        if (column != (count > 0 ? _indents[count - 1] : 0))
        {
            return FailLater(DiagnosticKind.IndentationError, SyntaxMessages.BadDedent, LineEnd(_position));
        }

        if (narrow != (count > 0 ? _narrowIndents[count - 1] : 0))
        {
            return FailTabs();
        }

        for (; _indentCount > count; _indentCount--)
        {
            Add(TokenKind.Dedent, _position, _position);
        }

        return true;
    }

    private bool FailTabs() =>
        FailLater(DiagnosticKind.TabError, SyntaxMessages.MixedTabs, LineStart(_position));

    private readonly int LineStart(int position) => _text[..position].LastIndexOf('\n') + 1;

    private readonly int LineEnd(int position)
    {
        int length = _text[position..].IndexOf('\n');
        return length < 0 ? _text.Length : position + length;
    }
}
