using Monty.Hosting;
using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;

namespace Monty.Abi;

/// <summary>The arguments of an export, as its body gets them.</summary>
internal unsafe struct Arguments
{
    /// <summary>A handle.</summary>
    public nuint Handle;

    /// <summary>First bytes of the caller.</summary>
    public byte* First;

    /// <summary>Their number.</summary>
    public nuint FirstLength;

    /// <summary>Second bytes of the caller.</summary>
    public byte* Second;

    /// <summary>Their number.</summary>
    public nuint SecondLength;

    /// <summary>Third bytes of the caller.</summary>
    public byte* Third;

    /// <summary>Their number.</summary>
    public nuint ThirdLength;

    /// <summary>Where a second handle is written.</summary>
    public nuint* SecondHandleOut;

    /// <summary>Where a handle is written, and read from.</summary>
    public nuint* HandleOut;

    /// <summary>True when the call makes an object: its handle is none until it has succeeded.</summary>
    public bool MakesHandle;

    /// <summary>Where the result goes.</summary>
    public NativeBuffer* Result;

    /// <summary>The first bytes; they stay the caller's.</summary>
    public readonly ReadOnlySpan<byte> FirstSpan => new(First, (int)FirstLength);

    /// <summary>The second bytes; they stay the caller's.</summary>
    public readonly ReadOnlySpan<byte> SecondSpan => new(Second, (int)SecondLength);

    /// <summary>The third bytes; they stay the caller's.</summary>
    public readonly ReadOnlySpan<byte> ThirdSpan => new(Third, (int)ThirdLength);

    /// <summary>Handles of the caller.</summary>
    public nuint* Handles;

    /// <summary>Their number.</summary>
    public nuint HandleCount;

    /// <summary>True when bytes are where their length says so, and no longer than an array can be.</summary>
    public readonly bool HasBytes => (First != null || FirstLength == 0) && (Second != null || SecondLength == 0)
        && (Third != null || ThirdLength == 0) && (Handles != null || HandleCount == 0)
        && FirstLength <= int.MaxValue && SecondLength <= int.MaxValue && ThirdLength <= int.MaxValue;
}

/// <summary>The one place where a fault of the library ends: nothing may be thrown into the host.</summary>
internal static unsafe class Guard
{
    /// <summary>Runs the body of an export that gives a result.</summary>
    public static int Invoke(delegate*<in Arguments, HostStatus> body, in Arguments arguments)
    {
        try
        {
            if (arguments.MakesHandle && arguments.HandleOut != null)
            {
                *arguments.HandleOut = 0;
            }

            return arguments.Result == null || !arguments.HasBytes
                || (arguments.MakesHandle && arguments.HandleOut == null)
                ? (int)Report(arguments.Result, HostError.NullPointer)
                : (int)body(arguments);
        }
        catch (Exception fault)
        {
            return Fault(fault, arguments.Result);
        }
    }

    /// <summary>Runs the body of an export without a result.</summary>
    public static int InvokePlain(delegate*<in Arguments, HostStatus> body, in Arguments arguments)
    {
        try
        {
            return (int)body(arguments);
        }
        catch (Exception fault)
        {
            return Fault(fault, null);
        }
    }

    /// <summary>Writes an error of the host to the result.</summary>
    public static HostStatus Report(NativeBuffer* result, HostError error)
    {
        if (result != null)
        {
            var message = new ByteWriter();
            message.WriteError(error);
            result->Set(message.Span);
        }

        return error.Status;
    }

    private static int Fault(Exception fault, NativeBuffer* result)
    {
        try
        {
            var text = $"{fault.GetType().Name}: {fault.Message}\n{fault.StackTrace}";
            return (int)Report(result, HostError.Internal(text));
        }
        catch (Exception)
        {
            // Not even room for the report: the status alone has to do.
            return (int)HostStatus.Internal;
        }
    }
}
