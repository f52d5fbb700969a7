using Monty.Library.Declarations;
using Monty.Library.Modules.Datetime;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Builtins;

/// <content>open().</content>
internal static partial class BuiltinsModule
{
    /// <summary>Opens a file of the host: the text of the library asks for its contents.</summary>
    [PyFunction(
        "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        Cost = Cost.Constant)]
    private static Value Open(
        Vm vm,
        Value file,
        Value mode,
        Value buffering,
        Value encoding,
        Value errors,
        Value newline,
        Value closefd,
        Value opener) =>
        HostClock.TryText(vm, "_files", "open", out var open)
            ? vm.TailCall(open, file, mode, buffering, encoding, errors, newline, closefd, opener)
            : Value.Error;
}
