using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Json;

/// <summary>What the text of json.encoder uses.</summary>
[PyModule("_json.encoder")]
internal static partial class JsonEncoderModule
{
    private static readonly JsonStyle Default = new(false, true, true, true, false, null, ", ", ": ", false);
    private static readonly JsonStyle Unicode = Default with { IsAscii = false };

    /// <summary>The text of a value in the default style.</summary>
    internal static Value Dump(Vm vm, Value obj)
    {
        var writer = new JsonWriter(vm, Default);
        return writer.TryWrite(obj, 0) ? Value.Str(writer.Text) : Value.Error;
    }

    /// <summary>
    /// The text of a value; or a list of texts and holes, tuples of object, level and steps, that the program fills.
    /// </summary>
    [PyFunction("_encode(obj, style, level, steps, /)", Cost = Cost.Charged)]
    private static Value Encode(Vm vm, Value obj, PyTuple style, long level, PyTuple steps)
    {
        if (style.Items is not [var skips, var isAscii, var checks, var allowsNan, var sorts, var indent, var item,
            var key, var hasDefault] || !Ops.TryTruth(vm, skips, out var skipsKeys)
            || !Ops.TryTruth(vm, isAscii, out var ascii) || !Ops.TryTruth(vm, checks, out var checksCircles)
            || !Ops.TryTruth(vm, allowsNan, out var nan) || !Ops.TryTruth(vm, sorts, out var sortsKeys))
        {
            return Value.Error;
        }

        if (!Ops.TryText(key, out var keySeparator))
        {
            return vm.Fail(ExceptionTypes.TypeError, $"make_encoder() argument 5 must be str, not {Ops.TypeName(key)}");
        }

        if (!Ops.TryText(item, out var itemSeparator))
        {
            return vm.Fail(
                ExceptionTypes.TypeError, $"make_encoder() argument 6 must be str, not {Ops.TypeName(item)}");
        }

        var writer = new JsonWriter(vm, new JsonStyle(skipsKeys, ascii, checksCircles, nan, sortsKeys,
            Ops.TryText(indent, out var gap) ? gap : null, itemSeparator, keySeparator, hasDefault.IsTrue));
        writer.Enclose(steps.Items);
        if (!writer.TryWrite(obj, (int)Math.Clamp(level, 0, int.MaxValue / 2)))
        {
            return Value.Error;
        }

        if (writer.Pieces is not { } pieces)
        {
            return Value.Str(writer.Text);
        }

        pieces.Append(Value.Str(writer.Text));
        return Value.Of(pieces);
    }

    /// <summary>A text in quotes, everything but ASCII escaped.</summary>
    [PyFunction("encode_basestring_ascii(string, /)", Cost = Cost.Charged)]
    private static Value QuoteAscii(Vm vm, string @string) => Quote(vm, @string, Default);

    /// <summary>A text in quotes.</summary>
    [PyFunction("encode_basestring(string, /)", Cost = Cost.Charged)]
    private static Value QuoteText(Vm vm, string @string) => Quote(vm, @string, Unicode);

    /// <summary>The name of a class as notes show it.</summary>
    [PyFunction("_type_name(value, /)", Cost = Cost.Constant)]
    private static string TypeName(Value value) => Ops.FullTypeName(value.Class);

    private static Value Quote(Vm vm, string text, JsonStyle style)
    {
        var writer = new JsonWriter(vm, style);
        return writer.TryWriteText(text) ? Value.Str(writer.Text) : Value.Error;
    }
}
