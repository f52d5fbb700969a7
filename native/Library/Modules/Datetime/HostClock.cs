using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Datetime;

/// <summary>Questions to the host, and to the parts of a module that are Python text.</summary>
internal static class HostClock
{
    /// <summary>Stops the run to ask the host; its answer becomes the result of the calling native.</summary>
    public static Value Ask(Vm vm, string name, params Value[] arguments) => vm.Suspend(new PendingCall
    {
        Kind = OutcomeKind.OsCall,
        Name = name,
        Arguments = arguments,
        CallId = ++vm.CallCount,
    });

    /// <summary>A name that the text of a module defines; false: an error is raised.</summary>
    public static bool TryText(Vm vm, string module, string name, out Value value)
    {
        value = default;
        if (vm.ImportModule(module) is not { } found)
        {
            return false;
        }

        if (!found.Names.TryGet(name, out value))
        {
            vm.Fail(ExceptionTypes.ImportError, $"cannot import name '{name}' from '{module}' (unknown location)");
            return false;
        }

        return true;
    }

    /// <summary>Ends the calling native with a call of a function that the text of datetime defines.</summary>
    public static Value CallText(Vm vm, string name, params Value[] arguments) =>
        TryText(vm, "datetime", name, out var function) ? vm.TailCall(function, arguments) : Value.Error;
}
