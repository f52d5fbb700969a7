using System.Numerics;
using Monty.Library.Declarations;
using Monty.Library.Modules.Datetime;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Random;

/// <summary>_random.Random: the base of random.Random.</summary>
[PyType("_random.Random")]
internal static partial class TwisterMethods
{
    private const int WordWork = 4;

    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("_random", "Random", Layout.Payload, TypeFlags.Base);

    /// <summary>A generator that is not seeded yet, whatever the arguments.</summary>
    [PyFunction("Random(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value New(PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        var made = Value.Of(new PyTwister());
        return cls.IsUser ? Value.Of(new PyPayloadInstance(cls, made)) : made;
    }

    /// <summary>A float, at least 0 and less than 1.</summary>
    [PyMethod("random()", Cost = Cost.Constant)]
    private static Value NextFloat(Vm vm, Value self)
    {
        var twister = Of(self);
        return twister.IsSeeded ? Value.Float(twister.NextDouble()) : Later(vm, self, "random");
    }

    /// <summary>An int of k random bits.</summary>
    [PyMethod("getrandbits(k, /)", Cost = Cost.Charged)]
    private static Value NextBits(Vm vm, Value self, Value k)
    {
        if (!Ops.TryIndex(vm, k, out var count))
        {
            return Value.Error;
        }

        if (count.TryBigInteger(out var bits) && bits.Sign < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "Cannot convert negative int");
        }

        if (bits > vm.Meter.Limits.MaxIntBits || bits > int.MaxValue)
        {
            return vm.Fail(ExceptionTypes.OverflowError, "Python int too large to convert to C int");
        }

        var twister = Of(self);
        return !twister.IsSeeded ? Later(vm, self, "getrandbits", k)
            : vm.Charge((long)bits / 8) && vm.ChargeWork(((long)bits / 32) * WordWork)
                ? twister.NextBits((int)bits) : Value.Error;
    }

    /// <summary>Seeds with an int, or with the hash of another value.</summary>
    [PyMethod("seed(n=None, /)", Cost = Cost.Charged)]
    private static Value Seed(Vm vm, Value self, Value n)
    {
        if (n.IsNone)
        {
            return Later(vm, self, "_seed");
        }

        if (!Ops.Unwrap(n).TryBigInteger(out var seed))
        {
            if (!Ops.TryHash(vm, n, out var hash))
            {
                return Value.Error;
            }

            seed = (ulong)hash;
        }

        if (!vm.ChargeWork((seed.GetBitLength() / 32 * WordWork) + (PyTwister.Size * WordWork)))
        {
            return Value.Error;
        }

        Of(self).Seed(seed);
        return Value.None;
    }

    /// <summary>The state as a tuple of ints.</summary>
    [PyMethod("getstate()", Cost = Cost.Charged)]
    private static Value GetState(Vm vm, Value self)
    {
        var twister = Of(self);
        if (!twister.IsSeeded)
        {
            return Later(vm, self, "_state");
        }

        if (!vm.Charge(PyTwister.Size * 16L))
        {
            return Value.Error;
        }

        var items = new Value[PyTwister.Size + 1];
        for (var i = 0; i < PyTwister.Size; i++)
        {
            items[i] = Value.Int(twister.Words[i]);
        }

        items[^1] = Value.Int(twister.Position);
        return Value.Of(new PyTuple(items));
    }

    /// <summary>Replaces the state by one that getstate() gave.</summary>
    [PyMethod("setstate(state, /)", Cost = Cost.Constant)]
    private static Value SetState(Vm vm, Value self, Value state)
    {
        if (state.Ref is not PyTuple { Items: var items })
        {
            return vm.Fail(ExceptionTypes.TypeError, "state vector must be a tuple");
        }

        if (items.Length != PyTwister.Size + 1)
        {
            return vm.Fail(ExceptionTypes.ValueError, "state vector is the wrong size");
        }

        var words = new uint[PyTwister.Size];
        for (var i = 0; i < words.Length; i++)
        {
            if (!items[i].TryLong(out var word) || word is < 0 or > uint.MaxValue)
            {
                return vm.Fail(ExceptionTypes.TypeError, "an integer is required");
            }

            words[i] = (uint)word;
        }

        if (!items[^1].TryLong(out var position) || position is < 0 or > PyTwister.Size)
        {
            return vm.Fail(ExceptionTypes.ValueError, "invalid state");
        }

        Of(self).SetState(words, (int)position);
        return Value.None;
    }

    private static PyTwister Of(in Value self) => (PyTwister)Ops.Unwrap(self).Ref!;

    /// <summary>Asks for a seed first: in Python text, because the host has to answer.</summary>
    private static Value Later(Vm vm, in Value self, string method, params ReadOnlySpan<Value> arguments) =>
        HostClock.TryText(vm, "random", "_seeded", out var function)
            ? vm.TailCall(function, [self, Value.Str(method), .. arguments]) : Value.Error;
}

/// <summary>What the text of random uses.</summary>
[PyModule("_random")]
internal static partial class RandomInternals
{
    /// <summary>The generator's class.</summary>
    [PyConstant("_CoreRandom")]
    private static PyObject Core => TwisterMethods.Type;

    /// <summary>An int of an object with __index__.</summary>
    [PyFunction("_index(a, /)", Cost = Cost.Constant)]
    private static Value Index(Vm vm, Value a) => Ops.TryIndex(vm, a, out var number) ? number : Value.Error;

    /// <summary>
    /// True for what sample() takes: sequences of builtin classes, and objects with a length and items.
    /// </summary>
    [PyFunction("_is_sequence(value, /)", Cost = Cost.Constant)]
    private static bool IsSequence(Value value) => value.IsStr || Ops.Unwrap(value).IsStr
        || value.Ref is not (PyDict or PySet) && (value.Class.Flags & TypeFlags.Sequence) != 0
        || Ops.Unwrap(value).Ref is PyBytes or PyByteArray
        || (value.Ref is not (PyDict or PySet) && value.Class.IsUser && value.Class.TryLookup("__getitem__", out _)
            && value.Class.TryLookup("__len__", out _) && !value.Class.TryLookup("keys", out _));

    /// <summary>SHA-512 of bytes.</summary>
    [PyFunction("_sha512(data, /)", Cost = Cost.Linear)]
    private static PyBytes Sha512(PyBytes data) => new(Hashlib.Sha2Long.Hash(data.Data));

    /// <summary>Bytes that nobody can predict, from the host.</summary>
    [PyFunction("_urandom(size)", Cost = Cost.Constant)]
    private static Value URandom(Vm vm, Value size) => HostClock.Ask(vm, "os.urandom", size);

    /// <summary>A random number below n, drawn as CPython does, from a seeded generator.</summary>
    [PyFunction("_below(random, n)", Cost = Cost.Charged)]
    private static Value Below(Vm vm, Value random, BigInteger n)
    {
        var bits = (int)Math.Min(n.GetBitLength(), int.MaxValue);
        if (Ops.Unwrap(random).Ref is not PyTwister { IsSeeded: true } twister || n.Sign <= 0)
        {
            return Value.None;
        }

        while (true)
        {
            if (!vm.ChargeWork((bits / 32) + 1))
            {
                return Value.Error;
            }

            var drawn = twister.NextBits(bits);
            drawn.TryBigInteger(out var number);
            if (number < n)
            {
                return drawn;
            }
        }
    }

    /// <summary>Shuffles a list as CPython does, with a seeded generator; false when something else is given.</summary>
    [PyFunction("_shuffle(random, items)", Cost = Cost.Charged)]
    private static Value Shuffle(Vm vm, Value random, Value items)
    {
        if (Ops.Unwrap(random).Ref is not PyTwister { IsSeeded: true } twister || items.Ref is not PyList list
            || list.Class.IsUser)
        {
            return Value.False;
        }

        if (!vm.ChargeWork(list.Count * 20L))
        {
            return Value.Error;
        }

        for (var i = list.Count - 1; i > 0; i--)
        {
            var bits = 32 - BitOperations.LeadingZeroCount((uint)(i + 1));
            uint other;
            do
            {
                other = twister.Next() >> (32 - bits);
            }
            while (other > i);
            (list.Items[i], list.Items[other]) = (list.Items[other], list.Items[i]);
        }

        return Value.True;
    }
}
