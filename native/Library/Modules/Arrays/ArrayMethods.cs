using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Arrays;

/// <summary>array.array() and its methods.</summary>
[PyType("array.array")]
internal static partial class ArrayMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("array", "array", Layout.Payload,
        TypeFlags.Base | TypeFlags.Sequence,
        operators: "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __iter__ __contains__ "
            + "__getitem__ __setitem__ __delitem__ __add__ __iadd__ __mul__ __rmul__ __imul__");

    /// <summary>An array of a typecode, with items.</summary>
    [PyFunction("array(*args, **kwargs)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        if (!kwargs.IsEmpty && !cls.IsUser)
        {
            return vm.Fail(ExceptionTypes.TypeError, "array.array() takes no keyword arguments");
        }

        if (args.Length is 0 or > 2)
        {
            return vm.Fail(ExceptionTypes.TypeError, args.Length == 0 ? "array() takes at least 1 argument (0 given)"
                : $"array() takes at most 2 arguments ({args.Length} given)");
        }

        return TryCode(vm, args[0], out var code) ? Make(vm, cls, code, args.Length > 1 ? args[1] : Value.Missing)
            : Value.Error;
    }

    /// <summary>An array of a class, as array() makes it.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Charged)]
    private static Value NewOf(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Construction.TryClass(vm, args, Type, out var cls) ? New(vm, cls, args[1..], kwargs) : Value.Error;

    /// <summary>Adds an item at the end.</summary>
    [PyMethod("append(v, /)", Cost = Cost.Charged)]
    private static Value Append(Vm vm, PyArray self, Value v) => self.TryAppend(vm, v) ? Value.None : Value.Error;

    /// <summary>Adds the items of an iterable.</summary>
    [PyMethod("extend(bb, /)", Cost = Cost.Charged)]
    private static Value Extend(Vm vm, PyArray self, Value bb) =>
        Ops.Unwrap(bb).Ref is PyArray other && other.Code != self.Code
            ? vm.Fail(ExceptionTypes.TypeError, "can only extend with array of same kind")
        : Ops.NeedsFrames(vm, bb) ? vm.TailText("array", "_extend", Value.Of(self), bb)
        : self.TryExtend(vm, bb) ? Value.None : Value.Error;

    /// <summary>Adds the items of a list, all or none.</summary>
    [PyMethod("fromlist(list, /)", Cost = Cost.Charged)]
    private static Value FromList(Vm vm, PyArray self, Value list)
    {
        if (Ops.Unwrap(list).Ref is not PyList)
        {
            return vm.Fail(ExceptionTypes.TypeError, "arg must be list");
        }

        var added = new PyArray(self.Code, []);
        return added.TryExtend(vm, list) && self.TryReplace(vm, self.Length, 0, added.Span) ? Value.None : Value.Error;
    }

    /// <summary>Adds the items whose bytes are given.</summary>
    [PyMethod("frombytes(buffer, /)", Cost = Cost.Charged)]
    private static Value FromBytes(Vm vm, PyArray self, ReadOnlyMemory<byte> buffer) =>
        buffer.Length % self.ItemSize != 0
            ? vm.Fail(ExceptionTypes.ValueError, "bytes length not a multiple of item size")
        : self.TryReplace(vm, self.Length, 0, buffer.Span) ? Value.None : Value.Error;

    /// <summary>Adds the characters of a text.</summary>
    [PyMethod("fromunicode(ustr, /)", Cost = Cost.Charged)]
    private static Value FromText(Vm vm, PyArray self, string ustr) => !IsText(vm, self, "fromunicode") ? Value.Error
        : self.TryExtend(vm, Value.Str(ustr)) ? Value.None : Value.Error;

    /// <summary>Adds items read from a file.</summary>
    [PyMethod("fromfile(f, n, /)", Cost = Cost.Constant)]
    private static Value FromFile(Vm vm, PyArray self, Value f, long n) =>
        vm.TailText("array", "_fromfile", Value.Of(self), f, Value.Int(n));

    /// <summary>Writes the items to a file.</summary>
    [PyMethod("tofile(f, /)", Cost = Cost.Constant)]
    private static Value ToFile(Vm vm, PyArray self, Value f) =>
        vm.TailText("array", "_tofile", Value.Of(self), f);

    /// <summary>The bytes of all items.</summary>
    [PyMethod("tobytes()", Cost = Cost.Charged)]
    private static Value ToBytes(Vm vm, PyArray self) => vm.Charge(self.Length) && vm.ChargeWork(self.Length / 8)
        ? Value.Of(new PyBytes(self.Span.ToArray())) : Value.Error;

    /// <summary>A list of all items.</summary>
    [PyMethod("tolist()", Cost = Cost.Charged)]
    private static Value ToList(Vm vm, PyArray self) => self.ToList(vm) is { } list ? Value.Of(list) : Value.Error;

    /// <summary>The characters as a text.</summary>
    [PyMethod("tounicode()", Cost = Cost.Charged)]
    private static Value ToText(Vm vm, PyArray self) =>
        IsText(vm, self, "tounicode") && self.TryText(vm, out var text) ? Value.Str(text) : Value.Error;

    /// <summary>Inserts an item before a position.</summary>
    [PyMethod("insert(i, v, /)", Cost = Cost.Charged)]
    private static Value Insert(Vm vm, PyArray self, long i, Value v)
    {
        var added = new PyArray(self.Code, []);
        if (!added.TryAppend(vm, v))
        {
            return Value.Error;
        }

        var position = i < 0 ? Math.Max(0, i + self.Count) : Math.Min(i, self.Count);
        return self.TryReplace(vm, (int)position * self.ItemSize, 0, added.Span) ? Value.None : Value.Error;
    }

    /// <summary>Removes an item and gives it.</summary>
    [PyMethod("pop(i=-1, /)", Cost = Cost.Charged)]
    private static Value Pop(Vm vm, PyArray self, long i)
    {
        var position = i < 0 ? i + self.Count : i;
        if (position < 0 || position >= self.Count)
        {
            return vm.Fail(ExceptionTypes.IndexError,
                self.Count == 0 ? "pop from empty array" : "pop index out of range");
        }

        return self.TryRead(vm, (int)position, out var item)
            && self.TryReplace(vm, (int)position * self.ItemSize, self.ItemSize, default) ? item : Value.Error;
    }

    /// <summary>Removes the first equal item.</summary>
    [PyMethod("remove(v, /)", Cost = Cost.Charged)]
    private static Value Remove(Vm vm, PyArray self, Value v)
    {
        var position = self.Find(vm, v, 0, self.Count);
        return position == -2 ? Value.Error
            : position < 0 ? vm.Fail(ExceptionTypes.ValueError, "array.remove(x): x not in array")
            : self.TryReplace(vm, position * self.ItemSize, self.ItemSize, default) ? Value.None : Value.Error;
    }

    /// <summary>Removes all items.</summary>
    [PyMethod("clear()", Cost = Cost.Constant)]
    private static Value Clear(Vm vm, PyArray self) =>
        self.TryReplace(vm, 0, self.Length, default) ? Value.None : Value.Error;

    /// <summary>The first position of an equal item between two bounds.</summary>
    [PyMethod("index(v, start=0, stop=9223372036854775807, /)", Cost = Cost.Charged)]
    private static Value Index(Vm vm, PyArray self, Value v, Value start, Value stop)
    {
        if (!SequenceMethods.TryBound(vm, start, self.Count, out var from)
            || !SequenceMethods.TryBound(vm, stop, self.Count, out var to))
        {
            return Value.Error;
        }

        var position = self.Find(vm, v, (int)Math.Min(from, int.MaxValue), (int)Math.Min(to, int.MaxValue));
        return position >= 0 ? Value.Int(position) : position == -2 ? Value.Error
            : vm.Fail(ExceptionTypes.ValueError, "array.index(x): x not in array");
    }

    /// <summary>How many items are equal.</summary>
    [PyMethod("count(v, /)", Cost = Cost.Charged)]
    private static Value Count(Vm vm, PyArray self, Value v)
    {
        var count = 0;
        for (var at = 0; ; at++, count++)
        {
            at = self.Find(vm, v, at, self.Count);
            if (at < 0)
            {
                return at == -2 ? Value.Error : Value.Int(count);
            }
        }
    }

    /// <summary>Turns the order of the items around.</summary>
    [PyMethod("reverse()", Cost = Cost.Charged)]
    private static Value Reverse(Vm vm, PyArray self)
    {
        self.Bytes.Reverse();
        return ByteSwap(vm, self);
    }

    /// <summary>Turns the order of the bytes of each item around.</summary>
    [PyMethod("byteswap()", Cost = Cost.Charged)]
    private static Value ByteSwap(Vm vm, PyArray self)
    {
        for (var at = 0; at < self.Length && self.ItemSize > 1; at += self.ItemSize)
        {
            self.Bytes.Slice(at, self.ItemSize).Reverse();
        }

        return vm.ChargeWork(self.Length) ? Value.None : Value.Error;
    }

    /// <summary>An address, which is made up, and the number of items.</summary>
    [PyMethod("buffer_info()", Cost = Cost.Constant)]
    private static PyTuple BufferInfo(PyArray self) => new([Value.Int(0), Value.Int(self.Count)]);

    /// <summary>A copy.</summary>
    [PyMethod("__copy__()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PyArray self) => self.Copy(vm) is { } copy ? Value.Of(copy) : Value.Error;

    /// <summary>A copy.</summary>
    [PyMethod("__deepcopy__(unused, /)", Cost = Cost.Charged)]
    private static Value DeepCopy(Vm vm, PyArray self, Value unused) => Copy(vm, self);

    /// <summary>array[int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    /// <summary>The typecode.</summary>
    [PyGetter("typecode")]
    private static string Code(PyArray self) => self.Code.ToString();

    /// <summary>Bytes of an item.</summary>
    [PyGetter("itemsize")]
    private static int ItemSize(PyArray self) => self.ItemSize;

    private static bool TryCode(Vm vm, in Value given, out char code)
    {
        code = '\0';
        if (!Ops.TryText(given, out var text) || text.Length != 1)
        {
            vm.Fail(ExceptionTypes.TypeError, "array() argument 1 must be a unicode character, not "
                + (text is null || !Ops.TryText(given, out _) ? Ops.TypeName(given)
                    : $"a string of length {text.Length}"));
            return false;
        }

        code = text[0];
        if (ArrayCode.All.Contains(code, StringComparison.Ordinal))
        {
            return true;
        }

        vm.Fail(ExceptionTypes.ValueError,
            "bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
        return false;
    }

    private static Value Make(Vm vm, PyType cls, char code, in Value initializer)
    {
        var made = new PyArray(code, []);
        var instance = cls.IsUser ? Value.Of(new PyPayloadInstance(cls, Value.Of(made))) : Value.Of(made);
        if (initializer.IsMissing)
        {
            return instance;
        }

        var plain = Ops.Unwrap(initializer);
        if (!ArrayCode.IsText(code) && (plain.IsStr || plain.Ref is PyArray { Code: 'u' or 'w' }))
        {
            var given = plain.IsStr ? "str" : "unicode array";
            return vm.Fail(ExceptionTypes.TypeError,
                $"cannot use a {given} to initialize an array with typecode '{code}'");
        }

        if (plain.Ref is PyByteString bytes)
        {
            return FromBytes(vm, made, bytes.Memory).IsError ? Value.Error : instance;
        }

        if (Ops.NeedsFrames(vm, initializer))
        {
            return vm.TailText("array", "_filled", instance, Value.Of(made), initializer);
        }

        return made.TryExtend(vm, initializer) ? instance : Value.Error;
    }

    private static bool IsText(Vm vm, PyArray self, string method) => ArrayCode.IsText(self.Code) || !vm.Fail(
        ExceptionTypes.ValueError, $"{method}() may only be called on unicode type arrays ('u' or 'w')").IsError;
}
