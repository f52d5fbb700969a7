namespace Monty.Hosting;

/// <summary>What a call of the host came to; the numbers are those of monty.h.</summary>
internal enum HostStatus
{
    /// <summary>Done.</summary>
    Ok = 0,
    /// <summary>The program ended with an exception.</summary>
    Runtime = 1,
    /// <summary>The source does not compile.</summary>
    Syntax = 2,
    /// <summary>Wrong arguments, or not possible in this state.</summary>
    Usage = 3,
    /// <summary>Malformed bytes.</summary>
    Data = 4,
    /// <summary>No such handle, or no longer.</summary>
    Closed = 5,
    /// <summary>In use by another thread.</summary>
    Busy = 6,
    /// <summary>A fault of the library.</summary>
    Internal = 7,
}

/// <summary>A mistake of the host, or bytes that are refused; never an exception of a program.</summary>
/// <param name="Status">The status the call returns.</param>
/// <param name="Code">Stable name of the case; Wire/FORMAT.md lists them.</param>
/// <param name="Text">What was wrong.</param>
internal sealed record HostError(HostStatus Status, string Code, string Text)
{
    /// <summary>A required pointer is NULL.</summary>
    public static HostError NullPointer { get; } = new(HostStatus.Usage, "null-pointer", "a required pointer is NULL");

    /// <summary>The handle is unknown or freed, or the run has ended.</summary>
    public static HostError ClosedHandle { get; } = new(HostStatus.Closed, "closed-handle", "the handle is closed");

    /// <summary>Another thread is inside the run.</summary>
    public static HostError Busy { get; } = new(HostStatus.Busy, "busy", "the run is being used by another thread");

    /// <summary>The answer does not fit what the run asked.</summary>
    public static HostError WrongAnswer(string text) => new(HostStatus.Usage, "wrong-answer", text);

    /// <summary>An option is unknown, of the wrong type or out of range.</summary>
    public static HostError BadOption(string text) => new(HostStatus.Usage, "bad-option", text);

    /// <summary>A name of an input or function cannot be used.</summary>
    public static HostError BadName(string text) => new(HostStatus.Usage, "bad-name", text);

    /// <summary>A message is malformed.</summary>
    public static HostError BadMessage(string text) => new(HostStatus.Data, "bad-message", text);

    /// <summary>A value is nested too deep.</summary>
    public static HostError TooDeep { get; } =
        new(HostStatus.Data, "too-deep", "a value is nested deeper than 200 levels");

    /// <summary>A value the library does not take.</summary>
    public static HostError UnsupportedValue(string text) => new(HostStatus.Data, "unsupported-value", text);

    /// <summary>The system cannot do this.</summary>
    public static HostError Unsupported(string text) => new(HostStatus.Usage, "unsupported", text);

    /// <summary>A dump is refused.</summary>
    public static HostError BadDump(string text) => new(HostStatus.Data, "bad-dump", text);

    /// <summary>A dump of another version.</summary>
    public static HostError DumpVersion(int version) =>
        new(HostStatus.Data, "dump-version", $"the dump has format version {version}, this library reads version 1");

    /// <summary>A fault of the library.</summary>
    public static HostError Internal(string text) => new(HostStatus.Internal, "internal", text);
}
