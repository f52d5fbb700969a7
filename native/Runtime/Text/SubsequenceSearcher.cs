using System.Numerics;

namespace Monty.Runtime.Text;

/// <summary>Finds a sequence in a longer one in linear time whatever the two contain.</summary>
/// <remarks>
/// The vectorised search for a short prefix is the fastest in practice; when verifying its candidates has cost more
/// than the text is long, the two-way algorithm of Crochemore and Perrin takes over, which never compares more than
/// twice the length.
/// </remarks>
internal ref struct SubsequenceSearcher<T>
    where T : unmanaged, IBinaryInteger<T>
{
    private const int PrefixLength = 16;

    private readonly ReadOnlySpan<T> _text;
    private readonly ReadOnlySpan<T> _needle;
    private long _budget;
    private int _split;
    private int _period;
    private bool _periodic;
    private int _memory;
    private int _memoryAt;

    /// <summary>Prepares a search; the needle must not be empty.</summary>
    public SubsequenceSearcher(ReadOnlySpan<T> text, ReadOnlySpan<T> needle)
    {
        _text = text;
        _needle = needle;
        _budget = 2L * text.Length + 1024;
        _period = 0;
        _memoryAt = -1;
    }

    /// <summary>The first match at or behind a position, or -1.</summary>
    public int Next(int from)
    {
        if (_needle.Length <= PrefixLength)
        {
            if (from > _text.Length - _needle.Length)
            {
                return -1;
            }

            int found = _text[from..].IndexOf(_needle);
            return found < 0 ? -1 : from + found;
        }

        ReadOnlySpan<T> prefix = _needle[..PrefixLength];
        ReadOnlySpan<T> rest = _needle[PrefixLength..];
        while (from <= _text.Length - _needle.Length)
        {
            if (_budget < 0)
            {
                return NextTwoWay(from);
            }

            int found = _text[from..(_text.Length - rest.Length)].IndexOf(prefix);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            int common = _text.Slice(from + PrefixLength, rest.Length).CommonPrefixLength(rest);
            _budget -= common + PrefixLength;
            if (common == rest.Length)
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    private int NextTwoWay(int from)
    {
        if (_period == 0)
        {
            Factorize();
        }

        int length = _needle.Length;
        int memory = 0;
        if (from <= _memoryAt && from > _memoryAt - _period)
        {
            // No match starts less than a period behind another.
            from = _memoryAt;
            memory = _memory;
        }

        while (from <= _text.Length - length)
        {
            ReadOnlySpan<T> window = _text.Slice(from, length);
            int right = Math.Max(_split, memory);
            right += window[right..].CommonPrefixLength(_needle[right..]);
            if (right < length)
            {
                from += right - _split + 1;
                memory = 0;
                continue;
            }

            int left = _split;
            while (left > memory && window[left - 1] == _needle[left - 1])
            {
                left--;
            }

            int known = _periodic ? length - _period : 0;
            if (left <= memory)
            {
                // The next match may overlap this one; what is known about it survives until then.
                _memory = known;
                _memoryAt = from + _period;
                return from;
            }

            from += _period;
            memory = known;
        }

        return -1;
    }

    /// <summary>Finds the critical position and the period.</summary>
    private void Factorize()
    {
        int first = MaximalSuffix(false, out int firstPeriod);
        int second = MaximalSuffix(true, out int secondPeriod);
        _split = Math.Max(first, second);
        _period = first > second ? firstPeriod : secondPeriod;
        _periodic = _split + _period <= _needle.Length
            && _needle[.._split].SequenceEqual(_needle.Slice(_period, _split));
        if (!_periodic)
        {
            _period = Math.Max(_split, _needle.Length - _split) + 1;
        }
    }

    private readonly int MaximalSuffix(bool reversed, out int period)
    {
        int start = 0;
        int candidate = 1;
        int offset = 0;
        period = 1;
        while (candidate + offset < _needle.Length)
        {
            T a = _needle[candidate + offset];
            T b = _needle[start + offset];
            if (a == b)
            {
                if (offset + 1 == period)
                {
                    candidate += period;
                    offset = 0;
                }
                else
                {
                    offset++;
                }
            }
            else if (a < b != reversed)
            {
                candidate += offset + 1;
                offset = 0;
                period = candidate - start;
            }
            else
            {
                start = candidate;
                candidate = start + 1;
                offset = 0;
                period = 1;
            }
        }

        return start;
    }
}
