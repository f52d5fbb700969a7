using System.Runtime.InteropServices;
using Monty.Hosting;
using Monty.Hosting.Mounts;

namespace Monty.Abi;

/// <content>Mounts.</content>
internal static unsafe partial class Exports
{
    private const int MaxMounts = 1 << 16;

    /// <summary>monty_mount_create.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_mount_create")]
    internal static int MountCreate(byte* options, nuint optionsLength, nuint* mount, NativeBuffer* result) =>
        Guard.Invoke(&CreateMount, new Arguments
        {
            First = options, FirstLength = optionsLength, HandleOut = mount, MakesHandle = true, Result = result,
        });

    private static HostStatus CreateMount(in Arguments arguments)
    {
        using var reply = Mount.Create(arguments.FirstSpan, out var mount);
        return Finish(Mounts, reply, mount, arguments);
    }

    /// <summary>monty_mount_answer.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_mount_answer")]
    internal static int MountAnswer(nuint* mounts, nuint count, nuint run, NativeBuffer* result) =>
        Guard.Invoke(&AnswerFromMounts, new Arguments
        {
            Handles = mounts, HandleCount = count, Handle = run, Result = result,
        });

    private static HostStatus AnswerFromMounts(in Arguments arguments)
    {
        var mounts = new Mount[(int)Math.Min(arguments.HandleCount, MaxMounts)];
        for (var i = 0; i < mounts.Length; i++)
        {
            if (Mounts.Find(arguments.Handles[i]) is not { } mount)
            {
                return Closed(arguments);
            }

            mounts[i] = mount;
        }

        if (Runs.Find(arguments.Handle) is not { } run)
        {
            return Closed(arguments);
        }

        using var reply = run.AnswerFrom(mounts);
        arguments.Result->Set(reply.Message);
        return reply.Status;
    }

    /// <summary>monty_mount_info.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_mount_info")]
    internal static int MountInfo(nuint mount, NativeBuffer* result) =>
        Guard.Invoke(&DescribeMount, new Arguments { Handle = mount, Result = result });

    private static HostStatus DescribeMount(in Arguments arguments) =>
        Ask(Mounts, arguments, static mount => mount.Describe());

    /// <summary>monty_mount_free.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_mount_free")]
    internal static int MountFree(nuint mount) => Guard.InvokePlain(&ReleaseMount, new Arguments { Handle = mount });

    private static HostStatus ReleaseMount(in Arguments arguments) => Release(Mounts, arguments);
}
