using Monty.Hosting.Bytes;

namespace Monty.Hosting.Wire;

/// <summary>Messages about mistakes.</summary>
internal static class ErrorMessages
{
    /// <summary>A message of kind 'E'.</summary>
    public static void WriteError(this ByteWriter output, HostError error)
    {
        output.Begin(MessageKind.HostError);
        output.WireTuple(2);
        output.WireText(error.Code);
        output.WireText(error.Text);
    }
}
