using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <content>print().</content>
internal static partial class BuiltinsModule
{
    /// <summary>Prints texts: every argument, separator and the end are fragments of their own.</summary>
    /// <remarks>Errors: TypeError for other files than None, sys.stdout and sys.stderr.</remarks>
    [PyFunction("print(*args, sep=' ', end='\\n', file=None, flush=False)", Cost = Cost.Charged)]
    private static Value Print(Vm vm, ReadOnlySpan<Value> args, Value sep, Value end, Value file, Value flush)
    {
        if (!TryAffix(vm, sep, "sep", " ", out var separator) || !TryAffix(vm, end, "end", "\n", out var terminator))
        {
            return Value.Error;
        }

        if (!file.IsNone && file.Ref is not PyTextStream)
        {
            return Raise.TypeError.PrintFile(vm);
        }

        var stream = file.Ref is PyTextStream given ? given.Stream : OutputStream.Out;
        for (var i = 0; i < args.Length; i++)
        {
            if ((i > 0 && !vm.Write(stream, separator))
                || !TryStr(vm, args[i], out var text)
                || !vm.Write(stream, text))
            {
                return Value.Error;
            }
        }

        return vm.Write(stream, terminator) ? Value.None : Value.Error;
    }

    private static bool TryAffix(Vm vm, in Value value, string name, string otherwise, out string text)
    {
        text = otherwise;
        if (value.IsNone || Ops.TryText(value, out text))
        {
            return true;
        }

        Raise.TypeError.PrintAffix(vm, name, value);
        return false;
    }

    /// <summary>The text of str(value).</summary>
    private static bool TryStr(Vm vm, in Value value, out string text)
    {
        if (Ops.TryText(value, out text))
        {
            return true;
        }

        if (value.IsSmallInt)
        {
            text = IntText.ToText(value.Bits);
            return true;
        }

        if (value.Ref is PyObject target)
        {
            var sink = new TextSink(vm);
            var isDone = target.AppendStr(vm, sink);
            text = sink.ToString();
            return isDone;
        }

        text = value.IsFloat ? FloatText.Repr(value.AsDouble) : value.IsBool ? value.IsTrue ? "True" : "False" : "None";
        return true;
    }
}
