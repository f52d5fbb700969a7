using System.Text;
using Monty.Hosting;
using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;

namespace Monty.Tests.Hosting;

/// <summary>The hosting layer as a binding uses it, messages included.</summary>
internal static class Host
{
    /// <summary>A message as text: kind, body as a Python-like literal.</summary>
    public sealed record Message(HostStatus Status, string Text, byte[] Bytes);

    /// <summary>Compiles; fails the test on errors.</summary>
    public static Program Compile(string source, Action<ByteWriter>? options = null)
    {
        using var reply = Program.Compile(Encoding.UTF8.GetBytes(source), Options(options), out var program);
        Assert.True(reply.Status == HostStatus.Ok, WireText.Show(reply.Message));
        return program!;
    }

    /// <summary>A message 'O' of the given keys and values.</summary>
    public static byte[] Options(Action<ByteWriter>? write)
    {
        if (write is null)
        {
            return [];
        }

        var message = new ByteWriter();
        message.Begin(MessageKind.Options);
        message.Byte(WireCode.Dict);
        write(message);
        message.Byte(WireCode.End);
        return message.Span.ToArray();
    }

    /// <summary>A message of a kind.</summary>
    public static byte[] Make(byte kind, Action<ByteWriter> write, byte flags = 0)
    {
        var message = new ByteWriter();
        message.Begin(kind);
        write(message);
        message.SetFlag(0, flags);
        return message.Span.ToArray();
    }

    /// <summary>An answer with an int.</summary>
    public static byte[] Int(long value) => Make(MessageKind.Value, message => message.WireInt(value));

    /// <summary>Starts a program.</summary>
    public static Message Start(Program program, out Run? run, byte[]? inputs = null, byte[]? options = null)
    {
        using var reply = program.Start(inputs ?? [], options ?? [], out run);
        return new Message(reply.Status, WireText.Show(reply.Message), reply.Message.ToArray());
    }

    /// <summary>Compiles and runs a program that asks nothing.</summary>
    public static Message Run(string source) => Start(Compile(source), out _);

    /// <summary>Answers a run.</summary>
    public static Message Resume(Run run, byte[] answer)
    {
        using var reply = run.Resume(answer);
        return new Message(reply.Status, WireText.Show(reply.Message), reply.Message.ToArray());
    }

    /// <summary>Dumps a run.</summary>
    public static byte[] Dump(Run run)
    {
        using var reply = run.Dump();
        Assert.Equal(HostStatus.Ok, reply.Status);
        return reply.Message.ToArray();
    }

    /// <summary>Loads a run; gives its event.</summary>
    public static Message Load(byte[] dump, out Run? run)
    {
        using var reply = Monty.Hosting.Run.Load(dump, [], out run);
        return new Message(reply.Status, WireText.Show(reply.Message), reply.Message.ToArray());
    }
}
