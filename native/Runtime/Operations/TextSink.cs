using System.Text;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Collects the text of repr and str of nested values; asks the meter before it grows.</summary>
internal sealed class TextSink(Vm.Vm vm)
{
    private const int Step = 4096;

    private readonly StringBuilder _text = new();
    private long _charged = Step;

    /// <summary>Appends text; false: the memory was refused and the error is raised.</summary>
    public bool Append(string text)
    {
        if (!Ask(text.Length))
        {
            return false;
        }

        _text.Append(text);
        return true;
    }

    /// <summary>Appends text; false: the memory was refused and the error is raised.</summary>
    public bool Append(ReadOnlySpan<char> text)
    {
        if (!Ask(text.Length))
        {
            return false;
        }

        _text.Append(text);
        return true;
    }

    /// <summary>
    /// Appends an int of any size in decimal; false: too many digits or too much work, the error is raised.
    /// </summary>
    public bool AppendInt(Vm.Vm machine, in Value number)
    {
        if (number.Ref is not PyInt big)
        {
            return Append(IntText.ToText(number.Bits));
        }

        if (IntText.TryToText(big.Number, TextLimits.DefaultIntDigits, machine.Meter, out var text, out var error))
        {
            return Append(text);
        }

        Operations.Fail(machine, error);
        return false;
    }

    /// <summary>The text.</summary>
    public override string ToString() => _text.ToString();

    private bool Ask(int more)
    {
        if (_text.Length + (long)more <= _charged)
        {
            return true;
        }

        // The builder and the string made of it: two characters of two bytes each, for what is there and as much again.
        _charged = (_text.Length + (long)more) * 2;
        return vm.Charge(_charged * 4) && vm.ChargeWork(_charged);
    }
}
