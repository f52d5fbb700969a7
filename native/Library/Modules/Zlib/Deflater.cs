using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Zlib;

/// <summary>Compresses data piece by piece into deflated data, with or without a zlib or gzip envelope.</summary>
/// <remarks>
/// Gives the same bytes as zlib 1.3: the same window and hash chains, the same choice of matches, blocks and codes.
/// Only level 0 cuts its blocks differently, because zlib does that by the size of its caller's buffer.
/// </remarks>
internal sealed partial class Deflater
{
    private const int MinMatch = 3;
    private const int MaxMatch = 258;
    private const int MinLookahead = MaxMatch + MinMatch + 1;
    private const int TooFar = 4096;

    // So much work is done before the meter is asked.
    private const int WorkSlice = 100_000;

    private readonly Vm _vm;
    private readonly DeflateSettings _settings;
    private readonly DeflateTuning _tuning;
    private readonly BlockWriter _writer;
    private readonly int _windowSize;
    private readonly int _hashShift;
    private readonly byte[] _window;
    private readonly ushort[] _previous;
    private readonly ushort[] _heads;

    private Position _at;
    private bool _hasDictionary;
    private bool _hasHeader;
    private bool _isFinished;
    private uint _check;
    private uint _total;
    private int _lastFlush = -2;
    private int _work;

    // Where the work is: positions in the window.
    private struct Position
    {
        public int Start;
        public int Lookahead;
        public int BlockStart;
        public int Pending;
        public int Hash;
        public int MatchStart;
        public int MatchLength;
        public int PreviousLength;
        public bool HasLiteral;
    }

    /// <summary>One that has seen nothing; the settings must be valid.</summary>
    public Deflater(Vm vm, in DeflateSettings settings)
    {
        _vm = vm;
        _settings = settings;
        _tuning = settings.Tuning;
        var bits = Math.Max(9, settings.WindowBits);
        var hashBits = settings.MemoryLevel + 7;
        _windowSize = 1 << bits;
        _hashShift = (hashBits + MinMatch - 1) / MinMatch;
        _window = new byte[(2 * _windowSize) + MaxMatch + 8];
        _previous = new ushort[_windowSize];
        _heads = new ushort[1 << hashBits];
        _writer = new BlockWriter(settings);
        _check = settings.Envelope == DeflateEnvelope.Zlib ? 1u : 0;
        _at = new Position { MatchLength = MinMatch - 1, PreviousLength = MinMatch - 1 };
    }

    /// <summary>True once the data has ended.</summary>
    public bool IsFinished => _isFinished;

    /// <summary>Memory that it takes.</summary>
    public long Bytes => _window.Length + (2L * (_previous.Length + _heads.Length)) + _writer.Bytes;

    private int MaxDistance => _windowSize - MinLookahead;

    /// <summary>The bytes that came out since they were last taken.</summary>
    public byte[] Take() => _writer.Take();

    /// <summary>Compresses bytes; false: a limit is exceeded, an error is raised.</summary>
    public bool TryRun(ReadOnlySpan<byte> input, DeflateFlush flush)
    {
        // What zlib calls a buffer error: nothing to do.
        var isIdle = input.IsEmpty && Rank((int)flush) <= Rank(_lastFlush) && flush != DeflateFlush.Finish;
        _lastFlush = (int)flush;
        if (isIdle)
        {
            return true;
        }

        if (!_vm.ChargeWork(input.Length))
        {
            return false;
        }

        if (!_hasHeader)
        {
            _hasHeader = true;
            WriteHeader();
        }

        _total += (uint)input.Length;
        _check = _settings.Envelope switch
        {
            DeflateEnvelope.Zlib => Checksum.Adler32(_check, input),
            DeflateEnvelope.Gzip => Checksum.Crc32(_check, input),
            _ => 0,
        };
        if (!input.IsEmpty || _at.Lookahead > 0 || flush != DeflateFlush.None)
        {
            if (!TryCompress(input, flush))
            {
                return false;
            }

            EndPiece(flush);
        }

        return true;
    }

    /// <summary>Gives the data before the first, which both sides know; before anything else.</summary>
    public void SetDictionary(ReadOnlySpan<byte> dictionary)
    {
        if (_settings.Envelope == DeflateEnvelope.Zlib)
        {
            _check = Checksum.Adler32(_check, dictionary);
            _hasDictionary = dictionary.Length > 0;
        }

        if (_settings.Level == 0)
        {
            return;
        }

        var input = dictionary[Math.Max(0, dictionary.Length - _windowSize)..];
        Fill(ref input);
        while (_at.Lookahead >= MinMatch)
        {
            var count = _at.Lookahead - (MinMatch - 1);
            for (; count > 0; count--)
            {
                Insert(_at.Start++);
            }

            _at.Lookahead = MinMatch - 1;
            Fill(ref input);
        }

        _at.Start += _at.Lookahead;
        _at.BlockStart = _at.Start;
        _at.Pending = _at.Lookahead;
        _at.Lookahead = 0;
        _at.MatchLength = _at.PreviousLength = MinMatch - 1;
        _at.HasLiteral = false;
    }

    private static int Rank(int flush) => (flush * 2) - (flush > 4 ? 9 : 0);

    private void WriteHeader()
    {
        var isWeak = _settings.Strategy >= DeflateStrategy.HuffmanOnly || _settings.Level < 2;
        switch (_settings.Envelope)
        {
            case DeflateEnvelope.Zlib:
                var level = isWeak ? 0 : _settings.Level < 6 ? 1 : _settings.Level == 6 ? 2 : 3;
                var header = ((8 + ((Math.Max(9, _settings.WindowBits) - 8) << 4)) << 8) | (level << 6);
                header |= _hasDictionary ? 0x20 : 0;
                header += 31 - (header % 31);
                _writer.PutBigEndian((uint)header, 2);
                if (_hasDictionary)
                {
                    _writer.PutBigEndian(_check, 4);
                }

                _check = 1;
                break;
            case DeflateEnvelope.Gzip:
                _writer.Put([0x1F, 0x8B, 8, 0, 0, 0, 0, 0]);
                _writer.Put([_settings.Level == 9 ? (byte)2 : isWeak ? (byte)4 : (byte)0, 3]);
                break;
        }
    }

    private void EndPiece(DeflateFlush flush)
    {
        switch (flush)
        {
            case DeflateFlush.None or DeflateFlush.Block:
                break;
            case DeflateFlush.Partial:
                _writer.Align();
                break;
            case DeflateFlush.Finish:
                WriteTrailer();
                break;
            default:
                _writer.WriteStored([], isLast: false);
                if (flush == DeflateFlush.Full)
                {
                    Array.Clear(_heads);
                    if (_at.Lookahead == 0)
                    {
                        _at.Start = _at.BlockStart = _at.Pending = 0;
                    }
                }

                break;
        }

        _writer.FlushBytes();
    }

    private void WriteTrailer()
    {
        _isFinished = true;
        _writer.FillByte();
        switch (_settings.Envelope)
        {
            case DeflateEnvelope.Zlib:
                _writer.PutBigEndian(_check, 4);
                break;
            case DeflateEnvelope.Gzip:
                _writer.PutLittleEndian(_check);
                _writer.PutLittleEndian(_total);
                break;
        }
    }

    // Moves as much input into the window as there is room for.
    private void Fill(ref ReadOnlySpan<byte> input)
    {
        do
        {
            if (_at.Start >= _windowSize + MaxDistance)
            {
                Slide();
            }

            if (input.IsEmpty)
            {
                return;
            }

            var room = (2 * _windowSize) - _at.Lookahead - _at.Start;
            var count = Math.Min(room, input.Length);
            input[..count].CopyTo(_window.AsSpan(_at.Start + _at.Lookahead));
            input = input[count..];
            _at.Lookahead += count;
            InsertPending();
        }
        while (_at.Lookahead < MinLookahead && !input.IsEmpty);
    }

    private void Slide()
    {
        _window.AsSpan(_windowSize, _windowSize).CopyTo(_window);
        _at.MatchStart = Math.Max(0, _at.MatchStart - _windowSize);
        _at.Start -= _windowSize;
        _at.BlockStart -= _windowSize;
        _at.Pending = Math.Min(_at.Pending, _at.Start);
        Shift(_heads);
        Shift(_previous);
        _work += (_heads.Length + _previous.Length) / 4;
    }

    private void Shift(ushort[] places)
    {
        foreach (ref var place in places.AsSpan())
        {
            place = (ushort)Math.Max(0, place - _windowSize);
        }
    }

    // Strings at the end of the piece before, which were too short to be hashed.
    private void InsertPending()
    {
        if (_at.Lookahead + _at.Pending < MinMatch)
        {
            return;
        }

        var place = _at.Start - _at.Pending;
        BeginHash(place);
        while (_at.Pending > 0)
        {
            Insert(place++);
            _at.Pending--;
            if (_at.Lookahead + _at.Pending < MinMatch)
            {
                break;
            }
        }
    }

    private void BeginHash(int place)
    {
        _at.Hash = _window[place];
        _at.Hash = NextHash(_window[place + 1]);
    }

    private int NextHash(byte next) => ((_at.Hash << _hashShift) ^ next) & (_heads.Length - 1);

    // Adds the string at a place to the chains; gives the place of the one before, or 0.
    private int Insert(int place)
    {
        _at.Hash = NextHash(_window[place + MinMatch - 1]);
        ref var head = ref _heads[_at.Hash];
        var before = head;
        _previous[place & (_windowSize - 1)] = before;
        head = (ushort)place;
        return before;
    }

    // The length of the longest match of the string at the start with one in the chain; sets its start.
    private int LongestMatch(int candidate)
    {
        var tuning = _tuning;
        var chain = _at.PreviousLength >= tuning.Good ? tuning.Chain >> 2 : tuning.Chain;
        var best = _at.PreviousLength;
        var nice = Math.Min(tuning.Nice, _at.Lookahead);
        var limit = Math.Max(0, _at.Start - MaxDistance);
        var window = _window.AsSpan();
        var scan = window.Slice(_at.Start, MaxMatch);
        do
        {
            _work += 3;
            var match = window.Slice(candidate, MaxMatch);
            if (match[best] == scan[best] && match[best - 1] == scan[best - 1] && match[0] == scan[0]
                && match[1] == scan[1])
            {
                var length = scan.CommonPrefixLength(match);
                _work += length / 8;
                if (length > best)
                {
                    _at.MatchStart = candidate;
                    best = length;
                    if (length >= nice)
                    {
                        break;
                    }
                }
            }

            candidate = _previous[candidate & (_windowSize - 1)];
        }
        while (candidate > limit && --chain != 0);
        return Math.Min(best, _at.Lookahead);
    }

    private bool FlushBlock(bool isLast)
    {
        _writer.WriteBlock(_at.BlockStart < 0 ? default : _window.AsSpan(_at.BlockStart, _at.Start - _at.BlockStart),
            _at.BlockStart >= 0, _at.Start - _at.BlockStart, isLast);
        _at.BlockStart = _at.Start;
        return IsAllowed();
    }

    // Asks the meter now and then.
    private bool IsAllowed()
    {
        var work = _work;
        _work = 0;
        return _vm.ChargeWork(work) && _writer.TryCharge(_vm);
    }
}
