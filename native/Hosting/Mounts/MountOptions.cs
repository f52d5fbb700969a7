using Monty.Hosting.Wire;

namespace Monty.Hosting.Mounts;

/// <summary>Whether, and where to, programs may write.</summary>
internal enum MountMode : byte
{
    /// <summary>To memory.</summary>
    Overlay,
    /// <summary>Nowhere.</summary>
    ReadOnly,
    /// <summary>To the directory.</summary>
    ReadWrite,
}

/// <summary>How a directory is mounted.</summary>
internal sealed class MountOptions
{
    /// <summary>Bytes an overlay holds unless it is said.</summary>
    public const long DefaultMemory = 256L << 20;

    /// <summary>Where programs see it.</summary>
    public string VirtualPath { get; private set; } = "";

    /// <summary>The directory of the host.</summary>
    public string HostPath { get; private set; } = "";

    /// <summary>Whether, and where to, programs may write.</summary>
    public MountMode Mode { get; private set; }

    /// <summary>Bytes that programs may write in total.</summary>
    public long MaxWritten { get; private set; } = long.MaxValue;

    /// <summary>Bytes that an overlay holds.</summary>
    public long MaxMemory { get; private set; } = DefaultMemory;

    /// <summary>The name of the mode.</summary>
    public string ModeName => Mode switch
    {
        MountMode.ReadOnly => "read-only",
        MountMode.ReadWrite => "read-write",
        _ => "overlay",
    };

    /// <summary>Reads a message of kind 'O'.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, out MountOptions options, out HostError? error)
    {
        options = new MountOptions();
        var reader = new OptionReader(message);
        if (reader.Error is null && reader.BeginDict("options"))
        {
            while (reader.NextKey(out var key) && options.Read(ref reader, key))
            {
            }
        }

        if (reader.End() && !options.VirtualPath.StartsWith('/'))
        {
            reader.Fail(HostError.BadOption($"virtual path must be absolute, got: '{options.VirtualPath}'"));
        }

        error = reader.Error;
        return error is null;
    }

    private bool Read(ref OptionReader reader, string key)
    {
        if (reader.SkipNone())
        {
            return true;
        }

        string text;
        long count;
        switch (key)
        {
            case "virtual_path" when reader.Text(key, out text):
                VirtualPath = text;
                return true;
            case "host_path" when reader.Text(key, out text):
                HostPath = text;
                return true;
            case "mode" when reader.Text(key, out text):
                return SetMode(ref reader, text);
            case "write_bytes_limit" when reader.Count(key, out count):
                MaxWritten = count;
                return true;
            case "memory_usage_limit" when reader.Count(key, out count):
                MaxMemory = count;
                return true;
            default:
                return reader.Fail(HostError.BadOption($"unknown option '{key}'"));
        }
    }

    private bool SetMode(ref OptionReader reader, string name)
    {
        Mode = name switch
        {
            "read-only" => MountMode.ReadOnly,
            "read-write" => MountMode.ReadWrite,
            _ => MountMode.Overlay,
        };
        return ModeName == name || reader.Fail(
            HostError.BadOption($"Invalid mode '{name}', expected 'read-only', 'read-write', or 'overlay'"));
    }
}
