using System.Runtime.InteropServices;
using Monty.Hosting;

namespace Monty.Abi;

/// <content>Programs.</content>
internal static unsafe partial class Exports
{
    /// <summary>monty_program_compile.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_program_compile")]
    internal static int ProgramCompile(
        byte* source, nuint sourceLength, byte* options, nuint optionsLength, nuint* program, NativeBuffer* result) =>
        Guard.Invoke(&Compile, new Arguments
        {
            First = source, FirstLength = sourceLength, Second = options, SecondLength = optionsLength,
            HandleOut = program, MakesHandle = true, Result = result,
        });

    private static HostStatus Compile(in Arguments arguments)
    {
        using var reply = Program.Compile(arguments.FirstSpan, arguments.SecondSpan, out var program);
        return Finish(Programs, reply, program, arguments);
    }

    /// <summary>monty_program_info.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_program_info")]
    internal static int ProgramInfo(nuint program, NativeBuffer* result) =>
        Guard.Invoke(&Describe, new Arguments { Handle = program, Result = result });

    private static HostStatus Describe(in Arguments arguments) =>
        Ask(Programs, arguments, static program => program.Describe());

    /// <summary>monty_program_dump.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_program_dump")]
    internal static int ProgramDump(nuint program, NativeBuffer* result) =>
        Guard.Invoke(&Dump, new Arguments { Handle = program, Result = result });

    private static HostStatus Dump(in Arguments arguments) =>
        Ask(Programs, arguments, static program => program.Dump());

    /// <summary>monty_program_load.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_program_load")]
    internal static int ProgramLoad(byte* data, nuint dataLength, nuint* program, NativeBuffer* result) =>
        Guard.Invoke(&Load, new Arguments
        {
            First = data, FirstLength = dataLength, HandleOut = program, MakesHandle = true, Result = result,
        });

    private static HostStatus Load(in Arguments arguments)
    {
        using var reply = Program.Load(arguments.FirstSpan, out var program);
        return Finish(Programs, reply, program, arguments);
    }

    /// <summary>monty_program_interrupt.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_program_interrupt")]
    internal static int ProgramInterrupt(nuint program) =>
        Guard.InvokePlain(&Interrupt, new Arguments { Handle = program });

    private static HostStatus Interrupt(in Arguments arguments) =>
        Stop(Programs, arguments, static program => program.Interrupt());

    /// <summary>monty_program_free.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_program_free")]
    internal static int ProgramFree(nuint program) => Guard.InvokePlain(&Release, new Arguments { Handle = program });

    private static HostStatus Release(in Arguments arguments)
    {
        var program = Programs.Find(arguments.Handle);
        var status = Release(Programs, arguments);
        if (status == HostStatus.Ok)
        {
            program?.Close();
        }

        return status;
    }
}
