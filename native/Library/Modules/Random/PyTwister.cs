using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Random;

/// <summary>
/// The generator of _random.Random: the Mersenne Twister MT19937, with CPython's ways to seed and to draw.
/// </summary>
internal sealed class PyTwister() : PyNative(TwisterMethods.Type), IRestorable
{
    /// <summary>Words of the state.</summary>
    public const int Size = 624;

    private const int Middle = 397;

    private uint[] _words = new uint[Size];
    private int _position = Size + 1;

    /// <summary>False until it was seeded: the first number asks the host for a seed.</summary>
    public bool IsSeeded => _position <= Size;

    /// <summary>The words of the state.</summary>
    public ReadOnlySpan<uint> Words => _words;

    /// <summary>Words of the state that are used up.</summary>
    public int Position => _position;

    /// <inheritdoc/>
    public override long ExtraBytes => Size * sizeof(uint);

    /// <inheritdoc/>
    public void TakeOver(PyObject other)
    {
        _words = ((PyTwister)other)._words;
        _position = ((PyTwister)other)._position;
    }

    /// <inheritdoc/>
    public override Value[] Save()
    {
        if (!IsSeeded)
        {
            return [];
        }

        var data = new byte[Size * sizeof(uint)];
        for (var i = 0; i < Size; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(i * sizeof(uint)), _words[i]);
        }

        return [Value.Of(new PyBytes(data)), Value.Int(_position)];
    }

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyTwister? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        var made = new PyTwister();
        if (state.Length == 0)
        {
            return made;
        }

        if (state is not [{ Ref: PyBytes { Data: var data } }, { Ref: null } position]
            || data.Length != Size * sizeof(uint)
            || position.Bits is < 0 or > Size)
        {
            return null;
        }

        var words = new uint[Size];
        Buffer.BlockCopy(data, 0, words, 0, data.Length);
        made.SetState(words, (int)position.Bits);
        return made;
    }

    /// <summary>Replaces the state.</summary>
    public void SetState(ReadOnlySpan<uint> words, int position)
    {
        _words = words.ToArray();
        _position = position;
    }

    /// <summary>Seeds with a number; its sign does not matter.</summary>
    public void Seed(BigInteger seed)
    {
        var bytes = BigInteger.Abs(seed).ToByteArray(isUnsigned: true);
        var keys = new uint[Math.Max(1, (bytes.Length + 3) / 4)];
        for (var i = 0; i < bytes.Length; i++)
        {
            keys[i / 4] |= (uint)bytes[i] << (8 * (i % 4));
        }

        Seed(19650218u);
        var at = 1;
        var key = 0;
        for (var k = Math.Max(Size, keys.Length); k > 0; k--)
        {
            var mixed = (_words[at - 1] ^ (_words[at - 1] >> 30)) * 1664525u;
            _words[at] = (_words[at] ^ mixed) + keys[key] + (uint)key;
            Step(ref at);
            key = key + 1 == keys.Length ? 0 : key + 1;
        }

        for (var k = Size - 1; k > 0; k--)
        {
            var mixed = (_words[at - 1] ^ (_words[at - 1] >> 30)) * 1566083941u;
            _words[at] = (_words[at] ^ mixed) - (uint)at;
            Step(ref at);
        }

        _words[0] = 0x80000000u;
    }

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        if (_position >= Size)
        {
            Refill();
        }

        var y = _words[_position++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680u;
        y ^= (y << 15) & 0xefc60000u;
        return y ^ (y >> 18);
    }

    /// <summary>A float of 53 bits, at least 0 and less than 1.</summary>
    public double NextDouble()
    {
        var a = Next() >> 5;
        var b = Next() >> 6;
        return ((a * 67108864.0) + b) * (1.0 / 9007199254740992.0);
    }

    /// <summary>A number of so many bits.</summary>
    public Value NextBits(int count)
    {
        if (count <= 32)
        {
            return Value.Int(count == 0 ? 0 : Next() >> (32 - count));
        }

        var bytes = new byte[((count - 1) / 32 + 1) * 4];
        for (var i = 0; count > 0; i += 4, count -= 32)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i), count < 32 ? Next() >> (32 - count) : Next());
        }

        return Value.Int(new BigInteger(bytes, isUnsigned: true));
    }

    private void Seed(uint seed)
    {
        _words[0] = seed;
        for (var i = 1; i < Size; i++)
        {
            _words[i] = (1812433253u * (_words[i - 1] ^ (_words[i - 1] >> 30))) + (uint)i;
        }

        _position = Size;
    }

    private void Step(ref int at)
    {
        if (++at >= Size)
        {
            _words[0] = _words[Size - 1];
            at = 1;
        }
    }

    private void Refill()
    {
        for (var i = 0; i < Size; i++)
        {
            var y = (_words[i] & 0x80000000u) | (_words[(i + 1) % Size] & 0x7fffffffu);
            _words[i] = _words[(i + Middle) % Size] ^ (y >> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0dfu);
        }

        _position = 0;
    }
}
