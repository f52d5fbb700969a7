namespace Monty.Source.Compression;

/// <content>The headers of blocks.</content>
internal sealed partial class Inflater
{
    private InflateStatus? ReadHeader(ReadOnlySpan<byte> input, ref int position) => _phase switch
    {
        Phase.Block => ReadBlock(input, ref position),
        Phase.StoredHeader => ReadStored(input, ref position),
        Phase.Counts => ReadCounts(input, ref position),
        Phase.LengthLengths => ReadLengthLengths(input, ref position),
        _ => ReadLengths(input, ref position),
    };

    private InflateStatus? ReadBlock(ReadOnlySpan<byte> input, ref int position)
    {
        if (!Need(3, input, ref position))
        {
            return InflateStatus.NeedsInput;
        }

        _isLast = Take(1) != 0;
        switch (Take(2))
        {
            case 0:
                Take(_bits & 7);
                _phase = Phase.StoredHeader;
                return null;
            case 1:
                (_symbols, _distances) = (FixedSymbols, FixedDistances);
                _phase = Phase.Symbols;
                return null;
            case 2:
                _phase = Phase.Counts;
                return null;
            default:
                return Fail("invalid block type");
        }
    }

    private InflateStatus? ReadStored(ReadOnlySpan<byte> input, ref int position)
    {
        if (!Need(32, input, ref position))
        {
            return InflateStatus.NeedsInput;
        }

        _run = Take(16);
        if (Take(16) != (_run ^ 0xFFFF))
        {
            return Fail("invalid stored block lengths");
        }

        _phase = Phase.Stored;
        return null;
    }

    private InflateStatus? ReadCounts(ReadOnlySpan<byte> input, ref int position)
    {
        if (!Need(14, input, ref position))
        {
            return InflateStatus.NeedsInput;
        }

        _symbolCount = Take(5) + 257;
        _distanceCount = Take(5) + 1;
        _lengthCount = Take(4) + 4;
        if (_symbolCount > 286 || _distanceCount > 30)
        {
            return Fail("too many length or distance symbols");
        }

        Array.Clear(_lengthLengths);
        _filled = 0;
        _phase = Phase.LengthLengths;
        return null;
    }

    private InflateStatus? ReadLengthLengths(ReadOnlySpan<byte> input, ref int position)
    {
        for (; _filled < _lengthCount; _filled++)
        {
            if (!Need(3, input, ref position))
            {
                return InflateStatus.NeedsInput;
            }

            _lengthLengths[LengthOrder[_filled]] = (byte)Take(3);
        }

        if (!TryBuildLengthCode())
        {
            return Fail("invalid code lengths set");
        }

        _filled = 0;
        _phase = Phase.Lengths;
        return null;
    }

    private bool TryBuildLengthCode() =>
        (_lengthCode ??= new PrefixCode(7, LengthOrder.Length)).TryBuild(_lengthLengths, mayBePartial: false);

    private InflateStatus? ReadLengths(ReadOnlySpan<byte> input, ref int position)
    {
        var total = _symbolCount + _distanceCount;
        while (_filled < total)
        {
            Need(14, input, ref position);
            var entry = _lengthCode!.Find(_hold);

            // The empty code reads one bit as a length of 0, as zlib does.
            var (symbol, used) = entry < 0 ? (0, 1) : (entry >> 4, entry & 15);
            var extra = symbol switch { 16 => 2, 17 => 3, 18 => 7, _ => 0 };
            if (used + extra > _bits)
            {
                return InflateStatus.NeedsInput;
            }

            Take(used);
            if (symbol < 16)
            {
                _lengths[_filled++] = (byte)symbol;
                continue;
            }

            var count = (symbol == 18 ? 11 : 3) + Take(extra);
            if ((symbol == 16 && _filled == 0) || _filled + count > total)
            {
                return Fail("invalid bit length repeat");
            }

            _lengths.AsSpan(_filled, count).Fill(symbol == 16 ? _lengths[_filled - 1] : (byte)0);
            _filled += count;
        }

        if (_lengths[EndOfBlock] == 0)
        {
            return Fail("invalid code -- missing end-of-block");
        }

        return BuildCodes();
    }

    private InflateStatus? BuildCodes()
    {
        _symbols = _ownSymbols ??= new PrefixCode(10, Literals);
        _distances = _ownDistances ??= new PrefixCode(9, 32);
        if (!_symbols.TryBuild(_lengths.AsSpan(0, _symbolCount), mayBePartial: true))
        {
            return Fail("invalid literal/lengths set");
        }

        if (!_distances.TryBuild(_lengths.AsSpan(_symbolCount, _distanceCount), mayBePartial: true))
        {
            return Fail("invalid distances set");
        }

        _phase = Phase.Symbols;
        return null;
    }
}
