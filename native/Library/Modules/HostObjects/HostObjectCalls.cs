using Monty.Library.Declarations;
using Monty.Library.Modules.Os;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.HostObjects;

/// <summary>What the text about objects of the host uses.</summary>
[PyModule("__hostobjects")]
internal static partial class HostObjectCalls
{
    /// <summary>Stops the run to call a method of an object of the host, which is the first argument.</summary>
    [PyFunction("_call_host(name, args, keywords, /)", Cost = Cost.Charged)]
    private static Value CallHost(Vm vm, string name, Value args, Value keywords) =>
        HostCalls.Suspend(vm, OutcomeKind.Call, name, args, keywords, isMethodCall: true);

    /// <summary>Stops the run to ask for what the name says of an object that stays with the host.</summary>
    [PyFunction("_call_object(name, args, keywords, /)", Cost = Cost.Charged)]
    private static Value CallObject(Vm vm, string name, Value args, Value keywords) =>
        HostCalls.Suspend(vm, OutcomeKind.Call, name, args, keywords);
}
