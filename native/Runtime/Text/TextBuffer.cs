using System.Runtime.CompilerServices;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;

namespace Monty.Runtime.Text;

/// <summary>A growing character buffer on the stack that moves to the heap when it outgrows its first span.</summary>
internal ref struct TextBuffer
{
    private const int MaxLength = 1 << 29;

    private Span<char> _chars;
    private int _length;

    /// <summary>Starts writing into the given scratch space.</summary>
    public TextBuffer(Span<char> scratch)
    {
        _chars = scratch;
        _length = 0;
    }

    /// <summary>Number of characters written.</summary>
    public readonly int Length => _length;

    /// <summary>Number of characters there is room for without growing.</summary>
    public readonly int Capacity => _chars.Length;

    /// <summary>What has been written.</summary>
    public readonly ReadOnlySpan<char> Written => _chars[.._length];

    /// <summary>Appends one character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(char c)
    {
        int at = _length;
        if ((uint)at >= (uint)_chars.Length)
        {
            Grow(1);
        }

        _chars[at] = c;
        _length = at + 1;
    }

    /// <summary>Appends a character several times.</summary>
    public void Append(char c, int count)
    {
        if (count > 0)
        {
            Reserve(count).Fill(c);
        }
    }

    /// <summary>Appends characters.</summary>
    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_chars[_length..]);
        _length += text.Length;
    }

    /// <summary>Appends a string.</summary>
    public void Append(string text) => Append(text.AsSpan());

    /// <summary>Appends a code point, as a surrogate pair when it needs one.</summary>
    public void AppendCodePoint(int codePoint)
    {
        if (codePoint < 0x10000)
        {
            Append((char)codePoint);
            return;
        }

        codePoint -= 0x10000;
        Append((char)(0xD800 + (codePoint >> 10)));
        Append((char)(0xDC00 + (codePoint & 0x3FF)));
    }

    /// <summary>Appends room for the given number of characters and returns it to be filled.</summary>
    public Span<char> Reserve(int count)
    {
        if (count > _chars.Length - _length)
        {
            Grow(count);
        }

        Span<char> room = _chars.Slice(_length, count);
        _length += count;
        return room;
    }

    /// <summary>
    /// Bytes to ask the meter for before as many characters are appended: the buffer that grows and the text made of
    /// it;
    /// 0 while they fit.
    /// </summary>
    public readonly long BytesToAppend(int more) =>
        more <= _chars.Length - _length ? 0 : Math.Max((long)_length + more, 2L * _chars.Length) * 2 * sizeof(char);

    /// <summary>Forgets everything after the given length.</summary>
    public void Truncate(int length) => _length = length;

    /// <summary>The written text as a string.</summary>
    public readonly override string ToString() => new(_chars[.._length]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more)
    {
        // Callers charge what they add, one by one: the sum may still be more than one text can hold.
        if ((long)_length + more > MaxLength)
        {
            throw new RaisedException(new PyException(ExceptionTypes.MemoryError, PyTuple.Empty));
        }

        long wanted = Math.Max((long)_length + more, Math.Min(2L * _chars.Length, MaxLength));
        var bigger = new char[Math.Max(wanted, 64)];
        _chars[.._length].CopyTo(bigger);
        _chars = bigger;
    }
}
