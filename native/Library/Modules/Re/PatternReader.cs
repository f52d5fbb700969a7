using System.Text;
using Monty.Runtime.Text;

namespace Monty.Library.Modules.Re;

/// <summary>Reads a pattern in tokens: a code point, or a backslash with the code point behind it.</summary>
/// <remarks>
/// One token is read ahead, as CPython does: which of two errors is found first depends on it. Positions count code
/// points. The first error stays; afterwards the text is at its end.
/// </remarks>
internal sealed class PatternReader
{
    private const int None = -1;

    private readonly int[] _points;
    private readonly bool _isText;
    private int _index;

    /// <summary>Starts reading.</summary>
    public PatternReader(string pattern, bool isText)
    {
        _isText = isText;
        _points = new int[CodePoints.Count(pattern)];
        for (int i = 0, at = 0; i < _points.Length; i++)
        {
            _points[i] = CodePoints.At(pattern, at, out var length);
            at += length;
        }

        Advance();
    }

    /// <summary>
    /// The code point of the next token, or -1 at the end; of an escape the one behind the backslash.
    /// </summary>
    public int Next { get; private set; }

    /// <summary>The next token is an escape.</summary>
    public bool NextIsEscape { get; private set; }

    /// <summary>Nothing is left.</summary>
    public bool IsAtEnd => Next == None;

    /// <summary>The message of the first error, or null.</summary>
    public string? Error { get; private set; }

    /// <summary>Where the error is; -1 for errors without place.</summary>
    public int ErrorPosition { get; private set; }

    /// <summary>The error is not one of the pattern but of a number in it.</summary>
    public bool IsOverflow { get; private set; }

    /// <summary>The position of the next token.</summary>
    public int Position => _index - (Next == None ? 0 : NextIsEscape ? 2 : 1);

    /// <summary>Takes the next token; -1 at the end.</summary>
    public int Take()
    {
        var taken = Next;
        Advance();
        return taken;
    }

    /// <summary>Takes the next token when it is this plain character.</summary>
    public bool TryTake(char wanted)
    {
        if (Next != wanted || NextIsEscape)
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>True when the next token is this plain character.</summary>
    public bool IsNext(char wanted) => Next == wanted && !NextIsEscape;

    /// <summary>Goes back to a position.</summary>
    public void Seek(int position)
    {
        _index = position;
        Advance();
    }

    /// <summary>Takes at most so many plain characters of a kind.</summary>
    public string TakeWhile(int count, Func<int, bool> isWanted)
    {
        var taken = new StringBuilder();
        while (count-- > 0 && !NextIsEscape && Next != None && isWanted(Next))
        {
            taken.Append((char)Next);
            Advance();
        }

        return taken.ToString();
    }

    /// <summary>Takes everything up to a character, which is taken too; null after an error.</summary>
    public string? TakeUntil(char end, string what)
    {
        var taken = new StringBuilder();
        var count = 0;
        while (true)
        {
            var (point, isEscape) = (Next, NextIsEscape);
            Advance();
            if (Error is not null)
            {
                return null;
            }

            if (point == None)
            {
                Fail(count == 0 ? "missing " + what : $"missing {end}, unterminated name", count);
                return null;
            }

            if (point == end && !isEscape)
            {
                if (count == 0)
                {
                    Fail("missing " + what, 1);
                    return null;
                }

                return taken.ToString();
            }

            if (isEscape)
            {
                taken.Append('\\');
                count++;
            }

            Append(taken, point);
            count++;
        }
    }

    /// <summary>Notes an error so many code points before the next token; gives null.</summary>
    public RegexNode? Fail(string message, int back = 0) => FailAt(message, Position - back);

    /// <summary>Notes an error at a position; gives null.</summary>
    public RegexNode? FailAt(string message, int position)
    {
        if (Error is null)
        {
            Error = _isText ? message : Escaped(message);
            ErrorPosition = position;
            Next = None;
        }

        return null;
    }

    /// <summary>Notes that a number is too large; gives null.</summary>
    public RegexNode? FailNumber(string message)
    {
        IsOverflow = Error is null || IsOverflow;
        return FailAt(message, -1);
    }

    /// <summary>Appends a code point; lone surrogates stay.</summary>
    public static void Append(StringBuilder text, int point)
    {
        if (point < 0x10000)
        {
            text.Append((char)point);
        }
        else
        {
            text.Append(char.ConvertFromUtf32(point));
        }
    }

    /// <summary>A code point as text.</summary>
    public static string TextOf(int point) => CodePoints.ToText(point);

    private static string Escaped(string message)
    {
        var text = new TextBuffer(stackalloc char[128]);
        foreach (var c in message)
        {
            if (c < 128)
            {
                text.Append(c);
            }
            else
            {
                StringRepr.AppendEscape(ref text, c);
            }
        }

        return text.ToString();
    }

    private void Advance()
    {
        if (_index >= _points.Length || Error is not null)
        {
            Next = None;
            NextIsEscape = false;
            return;
        }

        NextIsEscape = _points[_index] == '\\';
        if (NextIsEscape && ++_index == _points.Length)
        {
            FailAt("bad escape (end of pattern)", _points.Length - 1);
            NextIsEscape = false;
            return;
        }

        Next = _points[_index++];
    }
}
