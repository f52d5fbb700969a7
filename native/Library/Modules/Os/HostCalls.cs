using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Os;

/// <summary>What the texts of os, pathlib and open use to reach the host.</summary>
[PyModule("_os")]
internal static partial class HostCalls
{
    /// <summary>Stops the run to ask the host for an operation of the system; its answer is the result.</summary>
    [PyFunction("_ask(name, args=(), keywords=None, /)", Cost = Cost.Charged)]
    private static Value Ask(Vm vm, string name, Value args, Value keywords) =>
        Suspend(vm, OutcomeKind.OsCall, name, args, keywords);

    /// <summary>Stops the run with a call of the host; of a method call the first argument is the object.</summary>
    internal static Value Suspend(
        Vm vm, OutcomeKind kind, string name, in Value args, in Value keywords, bool isMethodCall = false)
    {
        var positional = ((PyTuple)args.Ref!).Items;
        var named = keywords.Ref as PyDict;
        if (!vm.ChargeWork(positional.Length + (named?.Count ?? 0)))
        {
            return Value.Error;
        }

        var arguments = new Value[positional.Length + (named?.Count ?? 0)];
        positional.CopyTo(arguments, 0);
        var names = new string[named?.Count ?? 0];
        var count = 0;
        var position = 0;
        while (named is not null && named.Next(ref position, out var key, out Value item))
        {
            names[count] = key.AsStr;
            arguments[positional.Length + count++] = item;
        }

        return vm.Suspend(new PendingCall
        {
            Kind = kind,
            Name = name,
            Arguments = arguments,
            KeywordNames = names,
            CallId = ++vm.CallCount,
            IsMethodCall = isMethodCall,
        });
    }
}
