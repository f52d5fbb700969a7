using Monty.Hosting.Wire;

namespace Monty.Hosting;

/// <summary>How a dump is signed and compressed.</summary>
internal sealed class SealOptions
{
    /// <summary>The key of the signature; null for none.</summary>
    public byte[]? Key { get; private set; }

    /// <summary>Whether the dump is compressed.</summary>
    public bool Compress { get; private set; }

    /// <summary>Reads a message of kind 'O'; gives what is wrong, or null.</summary>
    public HostError? Read(ReadOnlySpan<byte> message)
    {
        var reader = new OptionReader(message);
        if (reader.IsEmpty)
        {
            return null;
        }

        if (reader.Error is null && reader.BeginDict("options"))
        {
            while (reader.NextKey(out var key) && (reader.SkipNone() || ReadOption(ref reader, key)))
            {
            }
        }

        return reader.End() ? null : reader.Error;
    }

    private bool ReadOption(ref OptionReader reader, string key)
    {
        switch (key)
        {
            case "compress" when reader.Flag(key, out var flag):
                Compress = flag;
                return true;
            case "key" when reader.Bytes(key, out var bytes) && bytes.Length > 0:
                Key = bytes;
                return true;
            case "key":
                return reader.Fail(HostError.BadOption("key must be bytes, at least one"));
            default:
                return reader.Fail(HostError.BadOption($"unknown option '{key}'"));
        }
    }
}
