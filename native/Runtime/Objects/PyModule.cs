using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Runtime.Objects;

/// <summary>A module.</summary>
internal sealed class PyModule(string name, Globals names) : PyObject(BuiltinTypes.Module)
{
    private Shape? _nameKey;

    /// <summary>__name__.</summary>
    public string Name { get; } = name;

    /// <summary>True for a module that a program has made, which no import gives.</summary>
    public bool IsMade { get; private init; }

    /// <summary>A module that a program makes.</summary>
    public static PyModule Make(string name)
    {
        string[] names = ["__name__", "__doc__", "__package__", "__loader__", "__spec__"];
        return new PyModule(name, new Globals(names, [Value.Str(name), Value.None, Value.None, Value.None, Value.None]))
        {
            IsMade = true,
        };
    }

    /// <summary>True for a module that the host has.</summary>
    public bool IsOfHost { get; private init; }

    /// <summary>A module that the host has, still empty.</summary>
    public static PyModule MakeOfHost(string name) =>
        new(name, new Globals(["__name__"], [Value.Str(name)])) { IsOfHost = true };

    /// <summary>Its namespace.</summary>
    public Globals Names { get; } = names;

    /// <summary>Stands for the module in caches of its names.</summary>
    public Shape NameKey => _nameKey ??= new Shape(BuiltinTypes.Module);

    /// <summary>
    /// What its text does on import, linked to the run; null for modules that are all native.
    /// </summary>
    public LinkedUnit? Text { get; init; }

    /// <summary>True for the code of its text, that of the import and that of its parts.</summary>
    public bool Owns(LinkedUnit unit) => Text is not null && unit.Globals == Names;

    /// <summary>Identifies the text; 0 without one.</summary>
    public long TextHash { get; init; }

    /// <summary>Written in Python altogether: its repr says so.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>
    /// The values of the first names right after the import, never changed: what a dump need not tell.
    /// </summary>
    public Value[] Initial { get; set; } = [];

    /// <summary>True when the initial values belong to this module alone.</summary>
    public bool HasInitial { get; private set; }

    /// <summary>True when the module says itself that a builtin of this name is one of its names.</summary>
    public bool Lists(string name)
    {
        if (Names.OwnsBuiltins)
        {
            return true;
        }

        if (Text is null || !Names.TryGet("__all__", out var all) || all.Ref is not PyTuple listed)
        {
            return false;
        }

        foreach (var item in listed.Items)
        {
            if (item.TryStr(out var text) && text == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes that what the names stand for now is what the import gives.</summary>
    public void TakeInitial()
    {
        HasInitial = true;
        var values = new Value[Names.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Names.ValueOf(i);
        }

        Initial = values;
    }
}
