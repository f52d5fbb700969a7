using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Zlib;

/// <content>Saving and restoring the state between two pieces.</content>
internal sealed partial class Deflater
{
    private const int SavedNumbers = 19;

    /// <summary>The state as values.</summary>
    public Value[] Save()
    {
        long[] numbers =
        [
            _settings.Level, _settings.WindowBits, _settings.MemoryLevel, (long)_settings.Strategy,
            (long)_settings.Envelope, _lastFlush, _check, _total,
            (_hasHeader ? 1 : 0) | (_hasDictionary ? 2 : 0) | (_isFinished ? 4 : 0) | (_at.HasLiteral ? 8 : 0),
            _at.Start, _at.Lookahead, _at.BlockStart, _at.Pending, _at.Hash, _at.MatchStart, _at.MatchLength,
            _at.PreviousLength, _writer.BitCount, (long)_writer.HeldBits,
        ];
        return
        [
            Of<long>(numbers), Of<byte>(_window.AsSpan(0, _at.Start + _at.Lookahead)), Of<ushort>(_heads),
            Of<ushort>(_previous), Of(_writer.Pending),
        ];
    }

    /// <summary>One with a saved state; null when that is not valid.</summary>
    public static Deflater? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state is not [{ Ref: PyBytes { Length: SavedNumbers * sizeof(long) } given }, { Ref: PyBytes window },
            { Ref: PyBytes heads }, { Ref: PyBytes previous }, { Ref: PyBytes pending }])
        {
            return null;
        }

        var numbers = new long[SavedNumbers];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadInt64LittleEndian(given.Data.AsSpan(i * sizeof(long)));
        }

        var envelope = (DeflateEnvelope)numbers[4];
        var bits = envelope == DeflateEnvelope.Gzip ? numbers[1] + 16 : numbers[1];
        if (numbers[4] is < 0 or > (long)DeflateEnvelope.Gzip || numbers[1] is < 8 or > 15 || !DeflateSettings.TryMake(
            numbers[0], 8, envelope == DeflateEnvelope.Raw ? -bits : bits, numbers[2], numbers[3], out var settings))
        {
            return null;
        }

        var made = new Deflater(vm, settings);
        return made.TryTake(numbers, window.Data, heads.Data, previous.Data)
            && made._writer.TryRestore(numbers[17], (ulong)numbers[18], pending.Data) ? made : null;
    }

    private static Value Of<T>(ReadOnlySpan<T> items)
        where T : struct => Value.Of(new PyBytes(MemoryMarshal.AsBytes(items).ToArray()));

    private bool TryTake(long[] numbers, byte[] window, byte[] heads, byte[] previous)
    {
        var size = 2L * _windowSize;
        if (window.Length > size || heads.Length != 2 * _heads.Length || previous.Length != 2 * _previous.Length
            || numbers[5] is < -2 or > (long)DeflateFlush.Block || numbers[8] is < 0 or > 15
            || numbers[9] < 0 || numbers[10] < 0 || numbers[9] + numbers[10] != window.Length
            || numbers[11] < -size || numbers[11] > numbers[9] || numbers[12] < 0 || numbers[12] > numbers[9]
            || numbers[12] >= MinMatch || numbers[13] < 0 || numbers[13] >= _heads.Length
            || numbers[14] < 0 || numbers[14] > numbers[9]
            || numbers[15] is < 0 or > MaxMatch || numbers[16] is < 0 or > MaxMatch)
        {
            return false;
        }

        _lastFlush = (int)numbers[5];
        _check = (uint)numbers[6];
        _total = (uint)numbers[7];
        (_hasHeader, _hasDictionary, _isFinished) = ((numbers[8] & 1) != 0, (numbers[8] & 2) != 0,
            (numbers[8] & 4) != 0);
        _at = new Position
        {
            HasLiteral = (numbers[8] & 8) != 0 && numbers[9] > 0,
            Start = (int)numbers[9],
            Lookahead = (int)numbers[10],
            BlockStart = (int)numbers[11],
            Pending = (int)numbers[12],
            Hash = (int)numbers[13],
            MatchStart = (int)numbers[14],
            MatchLength = (int)numbers[15],
            PreviousLength = (int)numbers[16],
        };

        // A match that waits must lie in the window before the place it is for, which is one back.
        if (_at.MatchLength >= MinMatch && (_at.MatchStart >= _at.Start - 1
            || _at.Start - 1 - _at.MatchStart > MaxDistance || _at.MatchLength > _at.Lookahead + 1))
        {
            return false;
        }

        window.CopyTo(_window, 0);
        Load(heads, _heads);
        Load(previous, _previous);
        return true;
    }

    // Places that are not behind the start would be matches with the future.
    private void Load(byte[] saved, ushort[] places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var place = BinaryPrimitives.ReadUInt16LittleEndian(saved.AsSpan(i * sizeof(ushort)));
            places[i] = place < _at.Start ? place : (ushort)0;
        }
    }
}
