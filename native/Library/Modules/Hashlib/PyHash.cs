using System.Buffers.Binary;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Hashlib;

/// <summary>A hash object of hashlib.</summary>
internal sealed class PyHash(Digest digest, byte[] parameters) : PyNative(HashMethods.Type)
{
    /// <summary>The hash being computed.</summary>
    public readonly Digest Digest = digest;

    /// <summary>The parameter block of BLAKE2, and whether it is the last node; empty for other hashes.</summary>
    public readonly byte[] Parameters = parameters;

    /// <inheritdoc/>
    public override long ExtraBytes => 400;

    /// <summary>A hash by its name; null when there is none.</summary>
    public static Digest? Create(string name) => name switch
    {
        "md5" => new Md5(),
        "sha1" => new Sha1(),
        "sha224" => new Sha2Short(isFull: false),
        "sha256" => new Sha2Short(isFull: true),
        "sha384" => new Sha2Long(isFull: false),
        "sha512" => new Sha2Long(isFull: true),
        "sha3_224" => new Keccak(name, 448, 28),
        "sha3_256" => new Keccak(name, 512, 32),
        "sha3_384" => new Keccak(name, 768, 48),
        "sha3_512" => new Keccak(name, 1024, 64),
        "shake_128" => new Keccak(name, 256, 0),
        "shake_256" => new Keccak(name, 512, 0),
        _ => null,
    };

    /// <summary>The result so far.</summary>
    public byte[] Finish(int length) => Digest.Copy().Finish(length);

    /// <inheritdoc/>
    public override Value[] Save()
    {
        var words = new byte[Digest.Words.Length * sizeof(ulong)];
        for (var i = 0; i < Digest.Words.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(words.AsSpan(i * sizeof(ulong)), Digest.Words[i]);
        }

        return
        [
            Value.Str(Digest.Name), Value.Of(new PyBytes(Parameters)), Value.Of(new PyBytes(words)),
            Value.Of(new PyBytes(Digest.Block[..Digest.Used])), Value.Int((long)Digest.Length),
        ];
    }

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyHash? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state is not [var name, { Ref: PyBytes parameters }, { Ref: PyBytes words }, { Ref: PyBytes block },
            { Ref: null } length] || !name.TryStr(out var text) || words.Data.Length % sizeof(ulong) != 0)
        {
            return null;
        }

        var blake = parameters.Data is { Length: 65 or 33 } given && given[0] is > 0 && given[0] <= given.Length - 1
            ? new Blake2(given.Length == 65, given.AsSpan(0, given.Length - 1), given[^1] != 0) : null;
        var numbers = new ulong[words.Data.Length / sizeof(ulong)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadUInt64LittleEndian(words.Data.AsSpan(i * sizeof(ulong)));
        }

        return (blake ?? Create(text)) is { } digest && digest.Name == text
            && digest.TrySet(numbers, block.Data, (ulong)length.Bits)
                ? new PyHash(digest, parameters.Data) : null;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) =>
        sink.Append($"<{Digest.Name} _hashlib.HASH object @ 0x{vm.AddressOf(this):x}>");
}
