using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Hashlib;

/// <summary>Members of hash objects.</summary>
[PyType("_hashlib.HASH")]
internal static partial class HashMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("_hashlib", "HASH", Layout.Native, TypeFlags.NotInstantiable,
        operators: "__repr__");

    /// <summary>Takes more bytes.</summary>
    [PyMethod("update(data, /)", Cost = Cost.Charged)]
    private static Value Update(Vm vm, PyHash self, Value data)
    {
        if (data.TryStr(out _))
        {
            return vm.Fail(ExceptionTypes.TypeError, "Strings must be encoded before hashing");
        }

        if (!Runtime.Operations.Operations.TryBytesLike(vm, data, out var bytes))
        {
            return vm.Fail(ExceptionTypes.TypeError, "object supporting the buffer API required");
        }

        return TryUpdate(vm, self.Digest, bytes.Span) ? Value.None : Value.Error;
    }

    /// <summary>Takes bytes in pieces, so that the clock is looked at between them; false: a limit was met.</summary>
    internal static bool TryUpdate(Vm vm, Digest digest, ReadOnlySpan<byte> data)
    {
        const int Piece = 1 << 16;
        for (; data.Length > 0; data = data[Math.Min(data.Length, Piece)..])
        {
            var piece = data[..Math.Min(data.Length, Piece)];
            if (!vm.ChargeWork(piece.Length * 4L))
            {
                return false;
            }

            digest.Update(piece);
        }

        return true;
    }

    /// <summary>The digest of the bytes taken so far; the hashes of any length are asked for one.</summary>
    [PyMethod("digest(*args, **kwargs)", Cost = Cost.Charged)]
    private static Value GetDigest(
        Vm vm, PyHash self, ReadOnlySpan<Value> args, Runtime.Calls.KeywordArguments kwargs) =>
        TryFinish(vm, self, args, kwargs, "digest", out var bytes) ? Value.Of(new PyBytes(bytes)) : Value.Error;

    /// <summary>The digest as hexadecimal digits.</summary>
    [PyMethod("hexdigest(*args, **kwargs)", Cost = Cost.Charged)]
    private static Value GetHexDigest(Vm vm, PyHash self, ReadOnlySpan<Value> args,
        Runtime.Calls.KeywordArguments kwargs) =>
        TryFinish(vm, self, args, kwargs, "hexdigest", out var bytes)
            ? Value.Str(Convert.ToHexString(bytes).ToLowerInvariant()) : Value.Error;

    /// <summary>An independent copy.</summary>
    [PyMethod("copy()", Cost = Cost.Constant)]
    private static PyHash Copy(PyHash self) => new(self.Digest.Copy(), self.Parameters);

    /// <summary>Name.</summary>
    [PyGetter("name")]
    private static string Name(PyHash self) => self.Digest.Name;

    /// <summary>Bytes of the digest.</summary>
    [PyGetter("digest_size")]
    private static int DigestSize(PyHash self) => self.Digest.DigestSize;

    /// <summary>Bytes that are taken at a time.</summary>
    [PyGetter("block_size")]
    private static int BlockSize(PyHash self) => self.Digest.BlockSize;

    private static bool TryFinish(Vm vm, PyHash self, ReadOnlySpan<Value> args, Runtime.Calls.KeywordArguments kwargs,
        string method, out byte[] bytes)
    {
        bytes = [];
        var length = Value.Missing;
        var given = args.Length + (kwargs.Names?.Count ?? 0);
        if (self.Digest.DigestSize != 0)
        {
            if (given == 0)
            {
                bytes = self.Finish(0);
                return true;
            }

            vm.Fail(ExceptionTypes.TypeError, $"HASH.{method}() takes no arguments ({given} given)");
            return false;
        }

        if (given == 0 || (args.Length == 0 && kwargs.Names?.TryGetStr("length", out length) != true))
        {
            vm.Fail(ExceptionTypes.TypeError, $"{method}() missing required argument 'length' (pos 1)");
            return false;
        }

        length = args.Length > 0 ? args[0] : length;
        if (!Runtime.Calls.ArgumentConversion.TryLong(vm, length, out var size))
        {
            return false;
        }

        if (size < 0 || size >= 1 << 29)
        {
            vm.Fail(ExceptionTypes.ValueError, size < 0 ? "value must be positive" : "digest length is too large");
            return false;
        }

        if (!vm.Charge(size * 3) || !vm.ChargeWork(size * 8))
        {
            return false;
        }

        bytes = self.Finish((int)size);
        return true;
    }
}

/// <summary>What the text of hashlib uses.</summary>
[PyModule("_hashlib")]
internal static partial class HashlibInternals
{
    /// <summary>A new hash object by its name; None when there is none.</summary>
    [PyFunction("_new(name, data, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, string name, ReadOnlyMemory<byte> data)
    {
        if (PyHash.Create(name) is not { } digest)
        {
            return Value.None;
        }

        return HashMethods.TryUpdate(vm, digest, data.Span) ? Value.Of(new PyHash(digest, [])) : Value.Error;
    }

    /// <summary>A new BLAKE2 hash with its parameter block and key.</summary>
    [PyFunction("_blake(is_long, parameters, key, last_node, data, /)", Cost = Cost.Charged)]
    private static Value NewBlake(Vm vm, bool isLong, ReadOnlyMemory<byte> parameters, ReadOnlyMemory<byte> key,
        bool lastNode, ReadOnlyMemory<byte> data)
    {
        var digest = new Blake2(isLong, parameters.Span, lastNode);
        if (key.Length > 0)
        {
            var block = new byte[digest.BlockSize];
            key.Span.CopyTo(block);
            digest.Update(block);
        }

        return HashMethods.TryUpdate(vm, digest, data.Span)
            ? Value.Of(new PyHash(digest, [.. parameters.Span, (byte)(lastNode ? 1 : 0)])) : Value.Error;
    }

    /// <summary>PBKDF2 with HMAC; None when there is no such hash.</summary>
    [PyFunction("_pbkdf2(name, password, salt, iterations, length, /)", Cost = Cost.Charged)]
    private static Value Derive(Vm vm, string name, ReadOnlyMemory<byte> password, ReadOnlyMemory<byte> salt,
        long iterations, long length)
    {
        if (PyHash.Create(name) is not { DigestSize: > 0 } empty)
        {
            return Value.None;
        }

        if (!vm.Charge(length) || !vm.ChargeWork(password.Length + salt.Length))
        {
            return Value.Error;
        }

        var (inner, outer) = Keyed(empty, password.Span);
        var result = new byte[length];
        for (var (at, block) = (0, 1); at < result.Length; at += empty.DigestSize, block++)
        {
            var number = new byte[] { (byte)(block >> 24), (byte)(block >> 16), (byte)(block >> 8), (byte)block };
            var round = Mac(inner, outer, [.. salt.Span, .. number]);
            var sum = (byte[])round.Clone();
            for (var i = 1L; i < iterations; i++)
            {
                if ((i & 63) == 1 && !vm.ChargeWork(64 * 2000))
                {
                    return Value.Error;
                }

                round = Mac(inner, outer, round);
                for (var j = 0; j < sum.Length; j++)
                {
                    sum[j] ^= round[j];
                }
            }

            sum.AsSpan(0, Math.Min(sum.Length, result.Length - at)).CopyTo(result.AsSpan(at));
        }

        return Value.Of(new PyBytes(result));
    }

    private static (Digest Inner, Digest Outer) Keyed(Digest empty, ReadOnlySpan<byte> key)
    {
        var block = new byte[empty.BlockSize];
        if (key.Length > block.Length)
        {
            var hashed = empty.Copy();
            hashed.Update(key);
            key = hashed.Finish(0);
        }

        key.CopyTo(block);
        var inner = empty.Copy();
        inner.Update(Array.ConvertAll(block, static each => (byte)(each ^ 0x36)));
        var outer = empty.Copy();
        outer.Update(Array.ConvertAll(block, static each => (byte)(each ^ 0x5C)));
        return (inner, outer);
    }

    private static byte[] Mac(Digest inner, Digest outer, ReadOnlySpan<byte> data)
    {
        var first = inner.Copy();
        first.Update(data);
        var second = outer.Copy();
        second.Update(first.Finish(0));
        return second.Finish(0);
    }
}
