using System.Collections.Generic;

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

    /// <summary>What was printed and not yet delivered; the host side takes it and clears the list.</summary>
    public List<OutputFragment> Output { get; } = [];

    /// <summary>Prints one fragment. False: the terminal error of a limit is raised.</summary>
    public bool Write(OutputStream stream, string text)
    {
        if (!Charge(FragmentBytes) || !ChargeWork(text.Length + FragmentBytes))
        {
            return false;
        }

        Output.Add(new OutputFragment(stream, text));
        return true;
    }
}
