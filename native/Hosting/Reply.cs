using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;

namespace Monty.Hosting;

/// <summary>What a call of the host gets: a status and a message, valid until the reply is disposed.</summary>
internal readonly ref struct Reply
{
    private readonly Machine? _spent;

    /// <summary>A reply whose machine goes back to its program afterwards.</summary>
    public Reply(HostStatus status, ByteWriter message, Machine? spent = null)
    {
        Status = status;
        Message = message.Span;
        _spent = spent;
    }

    /// <summary>An error of the host.</summary>
    public Reply(HostError error, Machine? spent = null)
    {
        var message = new ByteWriter();
        message.WriteError(error);
        Status = error.Status;
        Message = message.Span;
        _spent = spent;
    }

    /// <summary>Status of the call.</summary>
    public HostStatus Status { get; }

    /// <summary>The message.</summary>
    public ReadOnlySpan<byte> Message { get; }

    /// <summary>Gives back what the message lies in.</summary>
    public void Dispose() => _spent?.Program.Recycle(_spent);
}
