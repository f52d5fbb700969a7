using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Hosting;
using Monty.Hosting.Mounts;
using Monty.Hosting.Snapshots;

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

    /// <summary>monty_dump_seal.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_dump_seal")]
    internal static int SealDump(
        byte* data, nuint dataLength, byte* options, nuint optionsLength, NativeBuffer* result) =>
        Guard.Invoke(&CloseSeal, new Arguments
        {
            First = data, FirstLength = dataLength, Second = options, SecondLength = optionsLength, Result = result,
        });

    /// <summary>monty_dump_unseal.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_dump_unseal")]
    internal static int UnsealDump(
        byte* data, nuint dataLength, byte* options, nuint optionsLength, NativeBuffer* result) =>
        Guard.Invoke(&OpenSeal, new Arguments
        {
            First = data, FirstLength = dataLength, Second = options, SecondLength = optionsLength, Result = result,
        });

    private static HostStatus CloseSeal(in Arguments arguments)
    {
        using var reply = DumpSeal.Close(arguments.FirstSpan, arguments.SecondSpan);
        arguments.Result->Set(reply.Message);
        return reply.Status;
    }

    private static HostStatus OpenSeal(in Arguments arguments)
    {
        using var reply = DumpSeal.Open(arguments.FirstSpan, arguments.SecondSpan);
        arguments.Result->Set(reply.Message);
        return reply.Status;
    }

    private static HostStatus Closed(in Arguments arguments) => Guard.Report(arguments.Result, HostError.ClosedHandle);

    private delegate Reply Question<in T>(T target);

    /// <summary>What an object of a table tells about itself.</summary>
    private static HostStatus Ask<T>(HandleTable<T> table, in Arguments arguments, Question<T> question)
        where T : class
    {
        if (table.Find(arguments.Handle) is not { } target)
        {
            return Closed(arguments);
        }

        using var reply = question(target);
        arguments.Result->Set(reply.Message);
        return reply.Status;
    }

    /// <summary>Gives an object that a call has made, if it has made one, a handle.</summary>
    private static HostStatus Finish<T>(HandleTable<T> table, in Reply reply, T? made, in Arguments arguments)
        where T : class
    {
        arguments.Result->Set(reply.Message);
        if (made is not null)
        {
            *arguments.HandleOut = table.Add(made);
        }

        return reply.Status;
    }

    private static HostStatus Stop<T>(HandleTable<T> table, in Arguments arguments, Action<T> interrupt)
        where T : class
    {
        if (table.Find(arguments.Handle) is not { } target)
        {
            return HostStatus.Closed;
        }

        interrupt(target);
        return HostStatus.Ok;
    }

    private static HostStatus Release<T>(HandleTable<T> table, in Arguments arguments)
        where T : class =>
        arguments.Handle == 0 || table.Remove(arguments.Handle) ? HostStatus.Ok : HostStatus.Closed;
}
