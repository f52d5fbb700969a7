using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>Where printed text goes.</summary>
internal enum OutputStream : byte
{
    /// <summary>Standard output.</summary>
    Out,
    /// <summary>Standard error.</summary>
    Error,
}

/// <summary>One piece of printed text: an argument, a separator or a terminator of print().</summary>
/// <param name="Stream">Where it goes.</param>
/// <param name="Text">The text; may be empty.</param>
internal readonly record struct OutputFragment(OutputStream Stream, string Text);

/// <content>Printed text on its way to the host.</content>
internal sealed unsafe partial class Vm
{
    private const int FragmentBytes = 40;

    private long _outputLength;

    /// <summary>
    /// Characters that may wait before the run stops to deliver them, each fragment counting some on top: 0 stops after
    /// each print(), -1 drops all text.
    /// </summary>
    public long OutputRoom { get; set; } = long.MaxValue;

    /// <summary>What was printed and not yet delivered; the host side takes it and clears the list.</summary>
    public List<OutputFragment> Output { get; private set; } = [];

    /// <summary>Prints one fragment. False: the terminal error of a limit is raised.</summary>
    public bool Write(OutputStream stream, string text)
    {
        if (!Charge(FragmentBytes) || !ChargeWork(text.Length + FragmentBytes))
        {
            return false;
        }

        if (OutputRoom >= 0)
        {
            Output.Add(new OutputFragment(stream, text));
            _outputLength += text.Length + FragmentBytes;
        }

        return true;
    }

    /// <summary>True when printed text is to be delivered before the program goes on.</summary>
    public bool IsOutputDue => OutputRoom >= 0 && _outputLength > OutputRoom && NestedDepth == 0;

    /// <summary>Ends a print(): its result, or the mark of a suspension when text is to be delivered now.</summary>
    public Value EndPrint()
    {
        if (!IsOutputDue)
        {
            return Value.None;
        }

        Stopped = OutcomeKind.Output;
        return new Value(Tags.Suspended, 0);
    }

    /// <summary>Forgets the text: it has been delivered.</summary>
    public void ClearOutput()
    {
        Output.Clear();
        _outputLength = 0;
    }
}
