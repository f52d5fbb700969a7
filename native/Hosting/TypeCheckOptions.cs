using Monty.Hosting.Wire;

namespace Monty.Hosting;

/// <summary>What a check of types looks at besides the program, and how it reports.</summary>
internal sealed class TypeCheckOptions
{
    /// <summary>File name in the report.</summary>
    public string ScriptName { get; private set; } = "main.py";

    /// <summary>Declarations that the program sees.</summary>
    public string? Stubs { get; private set; }

    /// <summary>File name of the declarations.</summary>
    public string StubsName { get; private set; } = "type_stubs.pyi";

    /// <summary>Declarations of modules of the host by their names, which stand before each.</summary>
    public string[] Modules { get; private set; } = [];

    /// <summary>Programs that ran before in the same namespace, oldest first.</summary>
    public string[] Context { get; private set; } = [];

    /// <summary>The format of the report.</summary>
    public string Format { get; private set; } = "full";

    /// <summary>Whether the report is coloured for terminals.</summary>
    public bool Color { get; private set; }

    /// <summary>Reads a message of kind 'O'; gives what is wrong with it, or null.</summary>
    public HostError? Read(ReadOnlySpan<byte> message)
    {
        var reader = new OptionReader(message);
        if (reader.IsEmpty)
        {
            return null;
        }

        if (reader.Error is null && reader.BeginDict("options"))
        {
            while (reader.NextKey(out var key) && ReadOption(ref reader, key))
            {
            }
        }

        return reader.End() ? null : reader.Error;
    }

    private bool ReadOption(ref OptionReader reader, string key)
    {
        if (reader.SkipNone())
        {
            return true;
        }

        switch (key)
        {
            case "script_name" when reader.Text(key, out var text):
                ScriptName = text;
                return true;
            case "stubs" when reader.Text(key, out var text):
                Stubs = text;
                return true;
            case "stubs_name" when reader.Text(key, out var text):
                StubsName = text;
                return true;
            case "module_stubs" when reader.TextPairs(key, out var texts):
                Modules = texts;
                return true;
            case "context" when reader.Texts(key, out var texts):
                Context = texts;
                return true;
            case "format" when reader.Text(key, out var text):
                Format = text;
                return true;
            case "color" when reader.Flag(key, out var flag):
                Color = flag;
                return true;
            default:
                return reader.Fail(HostError.BadOption($"unknown option '{key}'"));
        }
    }
}
