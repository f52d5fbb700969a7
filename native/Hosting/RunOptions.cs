using System.Collections.Generic;
using Monty.Hosting.Wire;
using Monty.Runtime.Metering;

namespace Monty.Hosting;

/// <summary>When printed text reaches the host.</summary>
internal enum OutputMode : byte
{
    /// <summary>With the next event.</summary>
    Events,
    /// <summary>As an event of its own after each print.</summary>
    Immediate,
    /// <summary>Never.</summary>
    Discard,
}

/// <summary>How one run is carried out.</summary>
internal sealed class RunOptions
{
    private const int MaxRecursionDepth = 100_000;
    private const int MaxTickSteps = 2048;
    private const long DefaultChunk = 1 << 20;

    /// <summary>Nothing chosen.</summary>
    public static readonly RunOptions Default = new();

    /// <summary>Limits.</summary>
    public Limits Limits { get; private set; } = new();

    /// <summary>When printed text is delivered.</summary>
    public OutputMode Output { get; private set; }

    /// <summary>Characters of printed text that make an event of their own.</summary>
    public long OutputChunk { get; private set; } = DefaultChunk;

    /// <summary>Execution time after which the host is asked whether to go on; 0 for never.</summary>
    public long TickNanoseconds { get; private set; }

    /// <summary>Backward jumps and calls after which the host is asked whether to go on; 0 for never.</summary>
    public int TickSteps { get; private set; }

    /// <summary>Whether unknown names are asked for; null leaves it to the program.</summary>
    public bool? AsksForNames { get; private set; }

    /// <summary>Names of modules that the host has; null leaves them as they were.</summary>
    public IReadOnlySet<string>? HostModules { get; private set; }

    /// <summary>
    /// The number of the function of the program that is called instead of running a snippet; 0 for none.
    /// </summary>
    public int Function { get; private set; }

    /// <summary>Whether functions of the program come out with a number by which they can be called.</summary>
    public bool NumbersFunctions { get; private set; }

    /// <summary>
    /// Whether the value of a snippet is shown: it becomes the global <c>_</c>, and the message holds its repr.
    /// </summary>
    public bool ShowsResult { get; private set; }

    /// <summary>The same with what a dump says.</summary>
    public RunOptions With(Limits limits, RunHeader header) => new()
    {
        Limits = limits,
        Output = Output,
        OutputChunk = OutputChunk,
        TickNanoseconds = TickNanoseconds,
        TickSteps = TickSteps,
        AsksForNames = header.AsksForNames,
        HostModules = HostModules ?? header.HostModules,
        ShowsResult = ShowsResult,
        NumbersFunctions = NumbersFunctions,
    };

    /// <summary>Reads a message of kind 'O'; nothing is the default.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, bool isStart, out RunOptions options, out HostError? error)
    {
        options = Default;
        error = null;
        var reader = new OptionReader(message);
        if (reader.IsEmpty)
        {
            return true;
        }

        var limits = new Limits();
        var read = new RunOptions();
        if (reader.Error is null && reader.BeginDict("options"))
        {
            while (reader.NextKey(out var key) && read.ReadOption(ref reader, key, isStart, ref limits))
            {
            }
        }

        if (!reader.End())
        {
            error = reader.Error;
            return false;
        }

        read.Limits = limits;
        options = read;
        return true;
    }

    private bool ReadOption(ref OptionReader reader, string key, bool isStart, ref Limits limits)
    {
        if (reader.SkipNone())
        {
            return true;
        }

        switch (key)
        {
            case "limits":
                return ReadLimits(ref reader, ref limits);
            case "output":
                return reader.Text(key, out var mode) && SetOutput(ref reader, mode);
            case "output_chunk":
                var isRead = reader.Count(key, out var chunk);
                OutputChunk = Math.Max(chunk, 1);
                return isRead;
            case "tick_secs":
                isRead = reader.Seconds(key, out var nanoseconds);
                TickNanoseconds = isRead ? Math.Max(nanoseconds, 1) : 0;
                return isRead;
            case "tick_steps":
                isRead = reader.Count(key, out var steps);
                TickSteps = (int)Math.Clamp(steps, 1, MaxTickSteps);
                return isRead;
            case "unknown_names" when isStart:
                isRead = ProgramOptions.ReadUnknownNames(ref reader, out var asks);
                AsksForNames = asks;
                return isRead;
            case "external_modules":
                isRead = HostModuleNames.TryRead(ref reader, key, out var names);
                HostModules = names;
                return isRead;
            case "call" when isStart:
                isRead = reader.Count(key, out var number);
                Function = (int)Math.Min(number, int.MaxValue);
                return isRead;
            case "function_handles":
                isRead = reader.Flag(key, out var numbers);
                NumbersFunctions = numbers;
                return isRead;
            case "show_result":
                isRead = reader.Flag(key, out var shows);
                ShowsResult = shows;
                return isRead;
            default:
                return reader.Fail(HostError.BadOption($"unknown option '{key}'"));
        }
    }

    private bool SetOutput(ref OptionReader reader, string mode)
    {
        switch (mode)
        {
            case "events":
                Output = OutputMode.Events;
                return true;
            case "immediate":
                Output = OutputMode.Immediate;
                return true;
            case "discard":
                Output = OutputMode.Discard;
                return true;
            default:
                return reader.Fail(HostError.BadOption("output must be 'events', 'immediate' or 'discard'"));
        }
    }

    /// <summary>Reads the value of limits.</summary>
    public static bool ReadLimits(ref OptionReader reader, ref Limits limits)
    {
        if (!reader.BeginDict("limits"))
        {
            return false;
        }

        while (reader.NextKey(out var key))
        {
            if (!reader.SkipNone() && !ReadLimit(ref reader, key, ref limits))
            {
                return false;
            }
        }

        return reader.Error is null;
    }

    private static bool ReadLimit(ref OptionReader reader, string key, ref Limits limits)
    {
        long count;
        switch (key)
        {
            case "max_duration_secs" when reader.Seconds(key, out count):
                limits = limits with { MaxNanoseconds = count };
                return true;
            case "max_wall_secs" when reader.Seconds(key, out count):
                limits = limits with { MaxWallNanoseconds = count };
                return true;
            case "max_memory" when reader.Count(key, out count):
                limits = limits with { MaxBytes = count };
                return true;
            case "max_allocations" when reader.Count(key, out count):
                limits = limits with { MaxAllocations = count };
                return true;
            case "max_recursion_depth" when reader.Count(key, out count):
                var depth = (int)Math.Min(count, MaxRecursionDepth);
                limits = limits with { MaxDepth = depth, MaxDepthAsked = depth };
                return true;
            case "max_suspensions" when reader.Count(key, out count):
                limits = limits with { MaxSuspensions = count };
                return true;
            case "max_int_bits" when reader.Count(key, out count):
                limits = limits with { MaxIntBits = count };
                return true;
            case "gc_interval" when reader.Count(key, out count):
                return true;
            default:
                return reader.Fail(HostError.BadOption($"unknown limit '{key}'"));
        }
    }
}
