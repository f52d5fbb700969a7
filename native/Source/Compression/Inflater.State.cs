using System.Buffers.Binary;

namespace Monty.Source.Compression;

/// <content>Saving and restoring the state between two pieces.</content>
internal sealed partial class Inflater
{
    private const int Numbers = 9;
    private const int LengthsStart = (Numbers * sizeof(int)) + sizeof(ulong);
    private const int StateBytes = LengthsStart + MaxLengths + 19;

    /// <summary>The state, apart from the data that matches may refer to.</summary>
    public byte[] Save()
    {
        var state = new byte[StateBytes];
        int[] numbers =
        [
            (int)_phase, (_isLast ? 1 : 0) | (_symbols == FixedSymbols ? 0 : 2), _bits, _symbolCount, _distanceCount,
            _lengthCount, _filled, _run, _distance,
        ];
        for (var i = 0; i < Numbers; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(state.AsSpan(i * sizeof(int)), numbers[i]);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(state.AsSpan(Numbers * sizeof(int)), _hold & ((1UL << _bits) - 1));
        _lengths.CopyTo(state, LengthsStart);
        _lengthLengths.CopyTo(state, LengthsStart + MaxLengths);
        return state;
    }

    /// <summary>One with a saved state; null when the state is not valid.</summary>
    public static Inflater? Restore(ReadOnlySpan<byte> state)
    {
        if (state.Length != StateBytes)
        {
            return null;
        }

        Span<int> numbers = stackalloc int[Numbers];
        for (var i = 0; i < Numbers; i++)
        {
            numbers[i] = BinaryPrimitives.ReadInt32LittleEndian(state[(i * sizeof(int))..]);
        }

        var made = new Inflater
        {
            _phase = (Phase)numbers[0],
            _isLast = (numbers[1] & 1) != 0,
            _bits = numbers[2],
            _symbolCount = numbers[3],
            _distanceCount = numbers[4],
            _lengthCount = numbers[5],
            _filled = numbers[6],
            _run = numbers[7],
            _distance = numbers[8],
            _hold = BinaryPrimitives.ReadUInt64LittleEndian(state[(Numbers * sizeof(int))..]),
        };
        var lengths = state.Slice(LengthsStart, MaxLengths);
        var lengthLengths = state[(LengthsStart + MaxLengths)..];
        lengths.CopyTo(made._lengths);
        lengthLengths.CopyTo(made._lengthLengths);
        return (uint)numbers[0] <= (uint)Phase.Failed && (uint)numbers[1] <= 3 && (uint)made._bits < SymbolBits
            && made._hold >> made._bits == 0 && (uint)made._symbolCount <= 286 && (uint)made._distanceCount <= 30
            && (uint)made._lengthCount <= LengthOrder.Length && !lengths.ContainsAnyExceptInRange<byte>(0, 15)
            && !lengthLengths.ContainsAnyExceptInRange<byte>(0, 7) && made.IsConsistent(isDynamic: numbers[1] >= 2)
                ? made : null;
    }

    private bool IsConsistent(bool isDynamic) => _phase switch
    {
        Phase.Stored => (uint)_run <= 0xFFFF,
        Phase.LengthLengths => (uint)_filled <= (uint)_lengthCount,
        Phase.Lengths => (uint)_filled <= (uint)(_symbolCount + _distanceCount) && TryBuildLengthCode(),
        Phase.Literal => (uint)_run <= byte.MaxValue && TryBuildAgain(isDynamic),
        Phase.Match => (uint)_run <= 258 && _distance is > 0 and <= WindowBytes && TryBuildAgain(isDynamic),
        Phase.Symbols => TryBuildAgain(isDynamic),
        _ => true,
    };

    private bool TryBuildAgain(bool isDynamic)
    {
        var phase = _phase;
        var isBuilt = !isDynamic || BuildCodes() is null;
        _phase = phase;
        return isBuilt;
    }
}
