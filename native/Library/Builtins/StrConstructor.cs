using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>str().</summary>
[PyType("str")]
internal static partial class StrConstructor
{
    /// <summary>The text of a value, or of bytes in an encoding.</summary>
    [PyFunction(
        "str(object='', encoding=<unrepresentable>, errors=<unrepresentable>)",
        Style = CallStyle.Unpack,
        Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value @object, Value encoding, Value errors)
    {
        if (!encoding.IsMissing || !errors.IsMissing)
        {
            return Decode(vm, type, @object, encoding, errors);
        }

        if (@object.IsStr)
        {
            return IntConstructor.Payload(type, @object);
        }

        var own = @object.Class;
        if (!type.IsUser && own.IsUser && Ops.TryTextMethod(vm, own, out var method, out var name))
        {
            return vm.TailEmbedded("text_of", method, @object, Value.Str(name));
        }

        var text = Ops.Str(vm, @object);
        return text.IsError ? text : IntConstructor.Payload(type, text);
    }

    private static Value Decode(Vm vm, PyType type, in Value source, in Value encoding, in Value errors)
    {
        if (!encoding.IsMissing && !Ops.TryText(encoding, out _))
        {
            return Raise.TypeError.BadArgument(vm, "str", "argument 'encoding'", "str", encoding);
        }

        if (!errors.IsMissing && !Ops.TryText(errors, out _))
        {
            return Raise.TypeError.BadArgument(vm, "str", "argument 'errors'", "str", errors);
        }

        if (Ops.TryText(source, out _))
        {
            return Raise.TypeError.DecodeStr(vm);
        }

        if (!Ops.IsBytesLike(source))
        {
            return Raise.TypeError.DecodeOther(vm, source);
        }

        var name = "utf-8";
        var handler = "strict";
        if (!encoding.IsMissing)
        {
            Ops.TryText(encoding, out name);
        }

        if (!errors.IsMissing)
        {
            Ops.TryText(errors, out handler);
        }

        if (!Ops.TryBytesLike(vm, source, out var bytes))
        {
            return Value.Error;
        }

        if (!CodecNames.TryFindEncoding(name, out var known))
        {
            return CodecFailures.TryOthers(vm, "decode", source, name, handler);
        }

        if (TextDecoder.TryDecode(bytes.Span, known, handler, vm.Meter, out var text, out var error))
        {
            return IntConstructor.Payload(type, Value.Str(text));
        }

        var shown = Ops.Unwrap(source).Ref as PyBytes ?? new PyBytes(bytes.ToArray());
        return CodecFailures.Handle(vm, "decode_handled", error, Value.Of(shown), name, handler);
    }
}
