using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Runtime.Objects;

/// <summary>
/// What globals() gives: a dict whose items are the module's variables. It keeps a copy that is brought up to date
/// before anything reads it as a whole, and changes go to the variables.
/// </summary>
internal sealed class PyGlobals(Globals variables, ICatalog catalog) : PyDict
{
    /// <summary>The variables.</summary>
    public readonly Globals Variables = variables;

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key) =>
        key.TryStr(out var name) && TryVariable(name, out var value) ? value : base.GetItem(vm, key);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item)
    {
        Refresh();
        return base.ContainsItem(vm, item);
    }

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm)
    {
        Refresh();
        return base.Iterate(vm);
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink)
    {
        Refresh();
        return base.AppendRepr(vm, sink);
    }

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
        Refresh();
        var result = base.DeleteItem(vm, key);
        if (!result.IsError && key.TryStr(out var name))
        {
            Variables.Set(name, DefaultOf(name));
        }

        return result;
    }

    /// <summary>Brings the items of a dict up to date when it is one of these.</summary>
    public static void Refresh(PyDict dict) => (dict as PyGlobals)?.Refresh();

    /// <summary>Makes the variables equal to the items after a method has changed the dict.</summary>
    public static void Publish(PyDict dict) => (dict as PyGlobals)?.Publish();

    /// <summary>Brings the items up to date with the variables.</summary>
    public void Refresh()
    {
        Variables.DefineAll();
        for (var i = 0; i < Variables.Count; i++)
        {
            var name = Variables.NameOf(i);
            if (IsOwn(name, Variables.ValueOf(i)))
            {
                SetStr(name, Variables.ValueOf(i));
            }
            else
            {
                RemoveStr(name);
            }
        }
    }

    private void Publish()
    {
        for (var i = 0; i < Variables.Count; i++)
        {
            var name = Variables.NameOf(i);
            if (!TryGetStr(name, out _) && IsOwn(name, Variables.ValueOf(i)))
            {
                Variables.ValueOf(i) = DefaultOf(name);
            }
        }

        var position = 0;
        while (Next(ref position, out Value key, out Value item))
        {
            if (key.TryStr(out var name))
            {
                Variables.Set(name, item);
            }
        }
    }

    private bool TryVariable(string name, out Value value) =>
        Variables.TryGet(name, out value) && IsOwn(name, value);

    /// <summary>True when a slot holds what the module defined, not nothing and not the builtin of its name.</summary>
    private bool IsOwn(string name, in Value value) => !value.IsUnbound && (name is "__name__" or "__doc__"
        || Variables.OwnsBuiltins || !(catalog.TryBuiltin(name, out var builtin) && Value.Same(builtin, value)));

    private Value DefaultOf(string name) => catalog.TryBuiltin(name, out var builtin) ? builtin : Value.Unbound;
}
