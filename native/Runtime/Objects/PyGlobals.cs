using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>
/// What globals() gives: a dict that follows the module's variables when it is asked for and stores items into them.
/// </summary>
/// <remarks>
/// Differs: methods that change it (update, pop, clear ...) change no variable, and it sees new values only after the
/// next call.
/// </remarks>
internal sealed class PyGlobals(Globals variables) : PyDict
{
    /// <summary>The variables.</summary>
    public readonly Globals Variables = variables;

    /// <inheritdoc/>
    public override Value SetItem(Vm.Vm vm, in Value key, in Value item)
    {
        if (key.TryStr(out var name))
        {
            Variables.Set(name, item);
        }

        return base.SetItem(vm, key, item);
    }

    /// <inheritdoc/>
    public override Value DeleteItem(Vm.Vm vm, in Value key)
    {
        if (key.TryStr(out var name) && Variables.TryGet(name, out _))
        {
            Variables.Set(name, vm.DefaultOf(name));
        }

        return base.DeleteItem(vm, key);
    }
}
