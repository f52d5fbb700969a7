using Monty.Hosting.Wire;
using Monty.Runtime.Metering;

namespace Monty.Hosting;

/// <summary>How a session is carried out.</summary>
/// <param name="ScriptName">A name for it.</param>
/// <param name="AssertMessages">Whether failed bare assertions explain themselves.</param>
/// <param name="Limits">Limits of each snippet; memory is counted for all of them together.</param>
internal sealed record SessionOptions(string ScriptName, bool AssertMessages, Limits Limits)
{
    /// <summary>
    /// What the checks of types know besides the snippets: null when snippets are not checked, else the declarations
    /// that all see, then names and declarations of modules of the host in turn.
    /// </summary>
    public string[]? CheckedWith { get; init; }

    /// <summary>Reads a message of kind 'O'; nothing is the default.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, out SessionOptions options, out HostError? error)
    {
        options = new SessionOptions("main.py", true, new Limits());
        error = null;
        var reader = new OptionReader(message);
        if (reader.IsEmpty)
        {
            return true;
        }

        if (reader.Error is null && reader.BeginDict("options"))
        {
            while (reader.NextKey(out var key) && ReadOption(ref reader, key, ref options))
            {
            }
        }

        error = reader.End() ? null : reader.Error;
        return error is null;
    }

    private static bool ReadOption(ref OptionReader reader, string key, ref SessionOptions options)
    {
        if (reader.SkipNone())
        {
            return true;
        }

        switch (key)
        {
            case "script_name" when reader.Text(key, out var name):
                options = options with { ScriptName = name };
                return true;
            case "assert_messages" when reader.Flag(key, out var flag):
                options = options with { AssertMessages = flag };
                return true;
            case "checked_with" when reader.Texts(key, out var texts):
                options = options with { CheckedWith = texts };
                return true;
            case "limits":
                var limits = options.Limits;
                var isRead = RunOptions.ReadLimits(ref reader, ref limits);
                options = options with { Limits = limits };
                return isRead;
            default:
                return reader.Fail(HostError.BadOption($"unknown option '{key}'"));
        }
    }
}
