using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Errors of the algorithms on text and numbers.</content>
internal static partial class Operations
{
    /// <summary>Raises what an algorithm asked for; gives the error mark.</summary>
    public static Value Fail(Vm.Vm vm, in TextError error)
    {
        switch (error.Kind)
        {
            case TextErrorKind.Refused:
                vm.Exhaust();
                return Value.Error;
            case TextErrorKind.RangeError:
                return vm.Fail(new PyException(
                    ExceptionTypes.OverflowError, new PyTuple([Value.Int(34), Value.Str(error.Message)])));
            default:
                var type = TypeOf(error.Kind);
                return error.Message.Length == 0 ? vm.Fail(type) : vm.Fail(type, error.Message);
        }
    }

    private static PyType TypeOf(TextErrorKind kind) => kind switch
    {
        TextErrorKind.OverflowError => ExceptionTypes.OverflowError,
        TextErrorKind.TypeError => ExceptionTypes.TypeError,
        TextErrorKind.ZeroDivisionError => ExceptionTypes.ZeroDivisionError,
        TextErrorKind.LookupError => ExceptionTypes.LookupError,
        TextErrorKind.MemoryError => ExceptionTypes.MemoryError,
        TextErrorKind.UnicodeEncodeError => ExceptionTypes.UnicodeEncodeError,
        TextErrorKind.UnicodeDecodeError => ExceptionTypes.UnicodeDecodeError,
        _ => ExceptionTypes.ValueError,
    };
}
