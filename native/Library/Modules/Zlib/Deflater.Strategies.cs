namespace Monty.Library.Modules.Zlib;

/// <content>The ways to compress.</content>
internal sealed partial class Deflater
{
    private bool TryCompress(ReadOnlySpan<byte> input, DeflateFlush flush) => _settings switch
    {
        { Level: 0 } => TryStore(input, flush),
        { Strategy: DeflateStrategy.HuffmanOnly } => TryCodeOnly(input, flush),
        { Strategy: DeflateStrategy.RunLength } => TryRuns(input, flush),
        { Level: < 4 } => TryFast(input, flush),
        _ => TryLazy(input, flush),
    };

    // True when there is enough to look at; false when the piece is used up.
    private bool HasLookahead(ref ReadOnlySpan<byte> input, int wanted, DeflateFlush flush)
    {
        if (_at.Lookahead < wanted)
        {
            Fill(ref input);
        }

        return _at.Lookahead >= wanted || (flush != DeflateFlush.None && _at.Lookahead > 0);
    }

    private bool EndOfInput(DeflateFlush flush, int pending)
    {
        if (flush == DeflateFlush.None)
        {
            return IsAllowed();
        }

        _at.Pending = pending;
        return (flush != DeflateFlush.Finish && !_writer.HasSymbols) || FlushBlock(flush == DeflateFlush.Finish);
    }

    private bool Add(bool isBlockFull) =>
        isBlockFull ? FlushBlock(isLast: false) : (_work += 4) < WorkSlice || IsAllowed();

    private bool TryFast(ReadOnlySpan<byte> input, DeflateFlush flush)
    {
        while (HasLookahead(ref input, MinLookahead, flush))
        {
            var head = _at.Lookahead >= MinMatch ? Insert(_at.Start) : 0;
            if (head != 0 && _at.Start - head <= MaxDistance)
            {
                _at.MatchLength = LongestMatch(head);
            }

            bool isFull;
            if (_at.MatchLength >= MinMatch)
            {
                isFull = _writer.AddMatch(_at.Start - _at.MatchStart, _at.MatchLength);
                _at.Lookahead -= _at.MatchLength;
                if (_at.MatchLength <= _tuning.Lazy && _at.Lookahead >= MinMatch)
                {
                    for (var left = _at.MatchLength - 1; left > 0; left--)
                    {
                        Insert(++_at.Start);
                    }

                    _at.Start++;
                }
                else
                {
                    _at.Start += _at.MatchLength;
                    BeginHash(_at.Start);
                }

                _at.MatchLength = 0;
            }
            else
            {
                isFull = _writer.AddLiteral(_window[_at.Start++]);
                _at.Lookahead--;
            }

            if (!Add(isFull))
            {
                return false;
            }
        }

        return EndOfInput(flush, Math.Min(_at.Start, MinMatch - 1));
    }

    private bool TryLazy(ReadOnlySpan<byte> input, DeflateFlush flush)
    {
        while (HasLookahead(ref input, MinLookahead, flush))
        {
            var head = _at.Lookahead >= MinMatch ? Insert(_at.Start) : 0;
            var matched = _at.MatchStart;
            _at.PreviousLength = _at.MatchLength;
            _at.MatchLength = MinMatch - 1;
            if (head != 0 && _at.PreviousLength < _tuning.Lazy && _at.Start - head <= MaxDistance)
            {
                _at.MatchLength = LongestMatch(head);
                if (_at.MatchLength <= 5 && (_settings.Strategy == DeflateStrategy.Filtered
                    || (_at.MatchLength == MinMatch && _at.Start - _at.MatchStart > TooFar)))
                {
                    _at.MatchLength = MinMatch - 1;
                }
            }

            var isFull = false;
            if (_at.PreviousLength >= MinMatch && _at.MatchLength <= _at.PreviousLength)
            {
                isFull = _writer.AddMatch(_at.Start - 1 - matched, _at.PreviousLength);
                var last = _at.Start + _at.Lookahead - MinMatch;
                _at.Lookahead -= _at.PreviousLength - 1;
                for (var left = _at.PreviousLength - 2; left > 0; left--)
                {
                    if (++_at.Start <= last)
                    {
                        Insert(_at.Start);
                    }
                }

                _at.HasLiteral = false;
                _at.MatchLength = MinMatch - 1;
                _at.Start++;
            }
            else
            {
                if (_at.HasLiteral && _writer.AddLiteral(_window[_at.Start - 1]) && !FlushBlock(isLast: false))
                {
                    return false;
                }

                _at.HasLiteral = true;
                _at.Start++;
                _at.Lookahead--;
            }

            if (!Add(isFull))
            {
                return false;
            }
        }

        if (flush != DeflateFlush.None && _at.HasLiteral)
        {
            _writer.AddLiteral(_window[_at.Start - 1]);
            _at.HasLiteral = false;
        }

        return EndOfInput(flush, Math.Min(_at.Start, MinMatch - 1));
    }

    private bool TryRuns(ReadOnlySpan<byte> input, DeflateFlush flush)
    {
        while (HasLookahead(ref input, MaxMatch + 1, flush))
        {
            var length = 0;
            if (_at.Lookahead >= MinMatch && _at.Start > 0)
            {
                var rest = _window.AsSpan(_at.Start, Math.Min(MaxMatch, _at.Lookahead));
                var other = rest.IndexOfAnyExcept(_window[_at.Start - 1]);
                length = other < 0 ? rest.Length : other;
            }

            bool isFull;
            if (length >= MinMatch)
            {
                isFull = _writer.AddMatch(1, length);
            }
            else
            {
                length = 1;
                isFull = _writer.AddLiteral(_window[_at.Start]);
            }

            _at.Start += length;
            _at.Lookahead -= length;
            if (!Add(isFull))
            {
                return false;
            }
        }

        return EndOfInput(flush, 0);
    }

    private bool TryCodeOnly(ReadOnlySpan<byte> input, DeflateFlush flush)
    {
        while (HasLookahead(ref input, 1, flush))
        {
            var isFull = _writer.AddLiteral(_window[_at.Start++]);
            _at.Lookahead--;
            if (!Add(isFull))
            {
                return false;
            }
        }

        return EndOfInput(flush, 0);
    }

    private bool TryStore(ReadOnlySpan<byte> input, DeflateFlush flush)
    {
        const int Largest = 0xFFFF;
        while (true)
        {
            // The window is the buffer: from its start to the start of what follows.
            var count = Math.Min(input.Length, Math.Min(Largest, 2 * _windowSize) - _at.Start);
            input[..count].CopyTo(_window.AsSpan(_at.Start));
            input = input[count..];
            _at.Start += count;
            var isLast = flush == DeflateFlush.Finish && input.IsEmpty;
            if (input.IsEmpty && !isLast && (flush == DeflateFlush.None || _at.Start == 0))
            {
                return IsAllowed();
            }

            _writer.WriteStored(_window.AsSpan(0, _at.Start), isLast);
            _at.Start = 0;
            if (!IsAllowed())
            {
                return false;
            }

            if (input.IsEmpty)
            {
                return true;
            }
        }
    }
}
