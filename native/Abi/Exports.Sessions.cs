using System.Runtime.InteropServices;
using Monty.Hosting;

namespace Monty.Abi;

/// <content>Sessions.</content>
internal static unsafe partial class Exports
{
    /// <summary>monty_session_create.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_session_create")]
    internal static int SessionCreate(byte* options, nuint optionsLength, nuint* session, NativeBuffer* result) =>
        Guard.Invoke(&CreateSession, new Arguments
        {
            First = options, FirstLength = optionsLength, HandleOut = session, MakesHandle = true, Result = result,
        });

    private static HostStatus CreateSession(in Arguments arguments)
    {
        using var reply = Session.Create(arguments.FirstSpan, out var session);
        return Finish(Sessions, reply, session, arguments);
    }

    /// <summary>monty_session_feed.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_session_feed")]
    internal static int SessionFeed(
        nuint session,
        byte* source,
        nuint sourceLength,
        byte* inputs,
        nuint inputsLength,
        byte* options,
        nuint optionsLength,
        nuint* run,
        NativeBuffer* result) =>
        Guard.Invoke(&Feed, new Arguments
        {
            Handle = session, First = source, FirstLength = sourceLength, Second = inputs, SecondLength = inputsLength,
            Third = options, ThirdLength = optionsLength, HandleOut = run, MakesHandle = true, Result = result,
        });

    private static HostStatus Feed(in Arguments arguments)
    {
        if (Sessions.Find(arguments.Handle) is not { } session)
        {
            return Closed(arguments);
        }

        using var reply = session.Feed(arguments.FirstSpan, arguments.SecondSpan, arguments.ThirdSpan, out var run);
        return Finish(Runs, reply, run, arguments);
    }

    /// <summary>monty_session_info.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_session_info")]
    internal static int SessionInfo(nuint session, NativeBuffer* result) =>
        Guard.Invoke(&DescribeSession, new Arguments { Handle = session, Result = result });

    private static HostStatus DescribeSession(in Arguments arguments) =>
        Ask(Sessions, arguments, static session => session.Describe());

    /// <summary>monty_session_dump.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_session_dump")]
    internal static int SessionDump(nuint session, NativeBuffer* result) =>
        Guard.Invoke(&DumpSession, new Arguments { Handle = session, Result = result });

    private static HostStatus DumpSession(in Arguments arguments) =>
        Ask(Sessions, arguments, static session => session.Dump());

    /// <summary>monty_session_load.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_session_load")]
    internal static int SessionLoad(
        byte* data,
        nuint dataLength,
        byte* options,
        nuint optionsLength,
        nuint* session,
        nuint* run,
        NativeBuffer* result) =>
        Guard.Invoke(&LoadSession, new Arguments
        {
            First = data, FirstLength = dataLength, Second = options, SecondLength = optionsLength,
            HandleOut = session, SecondHandleOut = run, MakesHandle = true, Result = result,
        });

    private static HostStatus LoadSession(in Arguments arguments)
    {
        if (arguments.HandleOut == null || arguments.SecondHandleOut == null)
        {
            return Guard.Report(arguments.Result, HostError.NullPointer);
        }

        *arguments.HandleOut = *arguments.SecondHandleOut = 0;
        using var reply = Session.Load(arguments.FirstSpan, arguments.SecondSpan, out var session, out var run);
        arguments.Result->Set(reply.Message);
        if (reply.Status == HostStatus.Ok)
        {
            *arguments.HandleOut = Sessions.Add(session!);
            *arguments.SecondHandleOut = run is null ? 0 : Runs.Add(run);
        }

        return reply.Status;
    }

    /// <summary>monty_session_interrupt.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_session_interrupt")]
    internal static int SessionInterrupt(nuint session) =>
        Guard.InvokePlain(&InterruptSession, new Arguments { Handle = session });

    private static HostStatus InterruptSession(in Arguments arguments) =>
        Stop(Sessions, arguments, static session => session.Interrupt());

    /// <summary>monty_session_free.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_session_free")]
    internal static int SessionFree(nuint session) =>
        Guard.InvokePlain(&ReleaseSession, new Arguments { Handle = session });

    private static HostStatus ReleaseSession(in Arguments arguments) => Release(Sessions, arguments);
}
