using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <content>print().</content>
internal static partial class BuiltinsModule
{
    /// <summary>Prints texts: every argument, separator and the end are fragments of their own.</summary>
    /// <remarks>Errors: AttributeError for a file without write().</remarks>
    [PyFunction("print(*args, sep=' ', end='\\n', file=None, flush=False)", Cost = Cost.Charged)]
    private static Value Print(Vm vm, ReadOnlySpan<Value> args, Value sep, Value end, Value file, Value flush)
    {
        if (!TryAffix(vm, sep, "sep", " ", out var separator) || !TryAffix(vm, end, "end", "\n", out var terminator))
        {
            return Value.Error;
        }

        if (file.IsNone && !TryOutput(vm, ref file))
        {
            return file;
        }

        if (file.Ref is not PyTextStream { Stream: var stream })
        {
            return vm.TailEmbedded("print_to", file, Value.Of(new PyTuple(args.ToArray())), Value.Str(separator),
                Value.Str(terminator), flush);
        }

        foreach (ref readonly var value in args)
        {
            if (Ops.IsUserInstance(value) && (vm.TryDunder(value.Class, SlotId.Str, out _)
                || vm.TryDunder(value.Class, SlotId.Repr, out _)))
            {
                var all = Value.Of(new PyTuple(args.ToArray()));
                return vm.TailEmbedded("print_all", all, Value.Str(separator), Value.Str(terminator),
                    Value.Bool(stream == OutputStream.Error));
            }
        }

        for (var i = 0; i < args.Length; i++)
        {
            if ((i > 0 && !vm.Write(stream, separator))
                || Ops.Str(vm, args[i]) is var text && text.IsError
                || !vm.Write(stream, Ops.TextOf(text)))
            {
                return Value.Error;
            }
        }

        return vm.Write(stream, terminator) ? vm.EndPrint() : Value.Error;
    }

    /// <summary>What sys.stdout is now; false: the value is the result of print().</summary>
    private static bool TryOutput(Vm vm, ref Value file)
    {
        if (!vm.Modules.TryGetValue("sys", out var sys))
        {
            file = Value.Of(PyTextStream.Out);
            return true;
        }

        var isThere = sys.Names.TryGet("stdout", out var stream);
        file = isThere ? stream : vm.Fail(ExceptionTypes.RuntimeError, "lost sys.stdout");
        return isThere && !file.IsNone;
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
}
