using System.Runtime.InteropServices;
using Monty.Hosting;

namespace Monty.Abi;

/// <content>Runs.</content>
internal static unsafe partial class Exports
{
    /// <summary>monty_run_start.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_run_start")]
    internal static int RunStart(
        nuint program,
        byte* inputs,
        nuint inputsLength,
        byte* options,
        nuint optionsLength,
        nuint* run,
        NativeBuffer* result) =>
        Guard.Invoke(&Start, new Arguments
        {
            Handle = program, First = inputs, FirstLength = inputsLength, Second = options,
            SecondLength = optionsLength, HandleOut = run, MakesHandle = true, Result = result,
        });

    private static HostStatus Start(in Arguments arguments)
    {
        if (Programs.Find(arguments.Handle) is not { } program)
        {
            return Closed(arguments);
        }

        using var reply = program.Start(arguments.FirstSpan, arguments.SecondSpan, out var run);
        return Finish(Runs, reply, run, arguments);
    }

    /// <summary>monty_run_resume.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_run_resume")]
    internal static int RunResume(nuint* run, byte* answer, nuint answerLength, NativeBuffer* result) =>
        Guard.Invoke(&Resume, new Arguments
        {
            First = answer, FirstLength = answerLength, HandleOut = run, Result = result,
        });

    private static HostStatus Resume(in Arguments arguments)
    {
        if (arguments.HandleOut == null)
        {
            return Guard.Report(arguments.Result, HostError.NullPointer);
        }

        var handle = *arguments.HandleOut;
        if (Runs.Find(handle) is not { } run)
        {
            *arguments.HandleOut = 0;
            return Closed(arguments);
        }

        try
        {
            using var reply = run.Resume(arguments.FirstSpan);
            arguments.Result->Set(reply.Message);
            return reply.Status;
        }
        finally
        {
            if (run.HasEnded)
            {
                Runs.Remove(handle);
                *arguments.HandleOut = 0;
            }
        }
    }

    /// <summary>monty_run_event.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_run_event")]
    internal static int RunEvent(nuint run, NativeBuffer* result) =>
        Guard.Invoke(&Repeat, new Arguments { Handle = run, Result = result });

    private static HostStatus Repeat(in Arguments arguments) =>
        Ask(Runs, arguments, static run => run.RepeatEvent());

    /// <summary>monty_run_info.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_run_info")]
    internal static int RunInfo(nuint run, NativeBuffer* result) =>
        Guard.Invoke(&DescribeRun, new Arguments { Handle = run, Result = result });

    private static HostStatus DescribeRun(in Arguments arguments) =>
        Ask(Runs, arguments, static run => run.Describe());

    /// <summary>monty_run_dump.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_run_dump")]
    internal static int RunDump(nuint run, NativeBuffer* result) =>
        Guard.Invoke(&DumpRun, new Arguments { Handle = run, Result = result });

    private static HostStatus DumpRun(in Arguments arguments) =>
        Ask(Runs, arguments, static run => run.Dump());

    /// <summary>monty_run_load.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_run_load")]
    internal static int RunLoad(
        byte* data, nuint dataLength, byte* options, nuint optionsLength, nuint* run, NativeBuffer* result) =>
        Guard.Invoke(&LoadRun, new Arguments
        {
            First = data, FirstLength = dataLength, Second = options, SecondLength = optionsLength,
            HandleOut = run, MakesHandle = true, Result = result,
        });

    private static HostStatus LoadRun(in Arguments arguments)
    {
        using var reply = Run.Load(arguments.FirstSpan, arguments.SecondSpan, out var run);
        return Finish(Runs, reply, run, arguments);
    }

    /// <summary>monty_run_interrupt.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_run_interrupt")]
    internal static int RunInterrupt(nuint run) => Guard.InvokePlain(&InterruptRun, new Arguments { Handle = run });

    private static HostStatus InterruptRun(in Arguments arguments) =>
        Stop(Runs, arguments, static run => run.Interrupt());

    /// <summary>monty_run_free.</summary>
    [UnmanagedCallersOnly(EntryPoint = "monty_run_free")]
    internal static int RunFree(nuint run) => Guard.InvokePlain(&ReleaseRun, new Arguments { Handle = run });

    private static HostStatus ReleaseRun(in Arguments arguments)
    {
        if (arguments.Handle == 0)
        {
            return HostStatus.Ok;
        }

        if (Runs.Find(arguments.Handle) is not { } run)
        {
            return HostStatus.Closed;
        }

        if (!run.Close())
        {
            return HostStatus.Busy;
        }

        Runs.Remove(arguments.Handle);
        return HostStatus.Ok;
    }
}
