using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Raises the errors of encoding and decoding with their fields.</summary>
internal static class CodecFailures
{
    /// <summary>
    /// Encodes or decodes with an encoding that only the library's text knows, or raises LookupError.
    /// </summary>
    public static Value TryOthers(Vm vm, string verb, in Value source, string encoding, string errors) =>
        CodecNames.IsTransform(encoding)
            ? vm.Fail(ExceptionTypes.LookupError, CodecNames.DescribeUnknown(encoding, verb))
            : vm.TailText(CodecNames.OtherModule, verb, source, Value.Str(encoding), Value.Str(errors));

    /// <summary>Raises the error, or asks the handler that the program has registered.</summary>
    public static Value Handle(Vm vm, string verb, in CodecError error, in Value source, string encoding, string errors)
        => error.Kind == TextErrorKind.LookupError
            ? vm.TailText(CodecNames.OtherModule, verb, source, Value.Str(encoding), Value.Str(errors))
            : Raise(vm, error, source);

    /// <summary>Raises the error; gives the error mark.</summary>
    public static Value Raise(Vm vm, in CodecError error, in Value source)
    {
        if (error.Kind is not (TextErrorKind.UnicodeEncodeError or TextErrorKind.UnicodeDecodeError))
        {
            return Ops.Fail(vm, new TextError(error.Kind, error.Reason));
        }

        var type = error.Kind == TextErrorKind.UnicodeEncodeError
            ? ExceptionTypes.UnicodeEncodeError
            : ExceptionTypes.UnicodeDecodeError;
        Value[] arguments =
        [
            Value.Str(error.Encoding), source, Value.Int(error.Start), Value.Int(error.End), Value.Str(error.Reason),
        ];
        var made = Ops.NewException(vm, type, arguments, default, default);
        return made.Ref is PyException exception ? vm.Fail(exception) : Value.Error;
    }
}
