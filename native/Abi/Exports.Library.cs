using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Hosting;
using Monty.Hosting.Mounts;

namespace Monty.Abi;

/// <summary>The functions of monty.h, in its order.</summary>
internal static unsafe partial class Exports
{
    private static readonly HandleTable<Program> Programs = new(1);
    private static readonly HandleTable<Run> Runs = new(2);
    private static readonly HandleTable<Session> Sessions = new(3);
    private static readonly HandleTable<Mount> Mounts = new(4);

    /// <summary>monty_abi_version.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_abi_version")]
    internal static uint AbiVersion() => LibraryVersion.Abi;

    /// <summary>monty_version.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_version")]
    internal static byte* Version() =>
        (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(LibraryVersion.TextWithNul));

    /// <summary>monty_free.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_free")]
    internal static void Free(void* data) => NativeMemory.Free(data);

    private static HostStatus Closed(in Arguments arguments) => Guard.Report(arguments.Result, HostError.ClosedHandle);
}
