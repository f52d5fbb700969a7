using System.Runtime.InteropServices;
using Monty.Hosting;

namespace Monty.Abi;

/// <content>Types.</content>
internal static unsafe partial class Exports
{
    /// <summary>monty_type_check.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_type_check")]
    internal static int TypeCheck(
        byte* source, nuint sourceLength, byte* options, nuint optionsLength, NativeBuffer* result) =>
        Guard.Invoke(&CheckTypes, new Arguments
        {
            First = source, FirstLength = sourceLength, Second = options, SecondLength = optionsLength, Result = result,
        });

    private static HostStatus CheckTypes(in Arguments arguments)
    {
        using var reply = TypeChecker.Check(arguments.FirstSpan, arguments.SecondSpan);
        arguments.Result->Set(reply.Message);
        return reply.Status;
    }
}
