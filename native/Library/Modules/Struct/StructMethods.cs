using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Struct;

/// <summary>struct.Struct.</summary>
[PyType("_struct.Struct")]
internal static partial class StructMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule(
        "_struct", "Struct", Layout.Payload, TypeFlags.Base, operators: "__repr__");

    /// <summary>A format that is parsed once; for a subclass by __init__.</summary>
    [PyFunction("Struct(*args, **kwargs)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        if (cls.IsUser)
        {
            var empty = new PyStruct(StructFormat.Parse("", out _)!);
            return Value.Of(new PyPayloadInstance(cls, Value.Of(empty)));
        }

        var given = args.Length + (kwargs.Names?.Count ?? 0);
        var format = Value.Missing;
        if (given != 1 || (args.Length == 0 && kwargs.Names?.TryGetStr("format", out format) != true))
        {
            return vm.Fail(ExceptionTypes.TypeError, given > 1 ? $"Struct() takes at most 1 argument ({given} given)"
                : "Struct() missing required argument 'format' (pos 1)");
        }

        return StructModule.TryFormat(vm, args.Length > 0 ? args[0] : format, out var parsed)
            ? Value.Of(new PyStruct(parsed)) : Value.Error;
    }

    /// <summary>Parses the format of an instance of a subclass.</summary>
    [PyMethod("__init__(format)", Cost = Cost.Charged)]
    private static Value Init(Vm vm, PyStruct self, Value format)
    {
        if (!StructModule.TryFormat(vm, format, out var parsed))
        {
            return Value.Error;
        }

        self.Parsed = parsed;
        return Value.None;
    }

    /// <summary>Values as bytes.</summary>
    [PyMethod("pack(*args)", Cost = Cost.Charged)]
    private static Value Pack(Vm vm, PyStruct self, ReadOnlySpan<Value> args) =>
        StructModule.Pack(vm, self.Parsed, args);

    /// <summary>Values as bytes, written into a buffer.</summary>
    [PyMethod("pack_into(*args)", Cost = Cost.Charged)]
    private static Value PackInto(Vm vm, PyStruct self, ReadOnlySpan<Value> args) =>
        StructModule.PackInto(vm, self.Parsed, args);

    /// <summary>The values of bytes.</summary>
    [PyMethod("unpack(buffer, /)", Cost = Cost.Charged)]
    private static Value Unpack(Vm vm, PyStruct self, ReadOnlyMemory<byte> buffer) =>
        StructModule.Unpack(vm, self.Parsed, buffer.Span);

    /// <summary>The values of bytes at a position.</summary>
    [PyMethod("unpack_from(buffer, offset=0)", Cost = Cost.Charged)]
    private static Value UnpackFrom(Vm vm, PyStruct self, ReadOnlyMemory<byte> buffer, long offset) =>
        StructModule.UnpackFrom(vm, self.Parsed, buffer.Span, offset);

    /// <summary>The values of all records of a buffer.</summary>
    [PyMethod("iter_unpack(buffer, /)", Cost = Cost.Charged)]
    private static Value IterUnpack(Vm vm, PyStruct self, Value buffer) =>
        StructModule.IterUnpack(vm, self.Parsed, buffer);

    /// <summary>The format.</summary>
    [PyGetter("format")]
    private static string Format(PyStruct self) => self.Parsed.Text;

    /// <summary>Bytes that a packed record takes.</summary>
    [PyGetter("size")]
    private static long Size(PyStruct self) => self.Parsed.Size;
}
