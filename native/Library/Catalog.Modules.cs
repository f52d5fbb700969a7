using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>Modules.</content>
internal sealed partial class Catalog
{
    /// <inheritdoc/>
    public PyModule? Import(Vm vm, string name)
    {
        if (!HasModule(name))
        {
            return null;
        }

        var dot = name.LastIndexOf('.');
        var parent = dot < 0 ? null : vm.TryImport(name[..dot]);
        if (dot >= 0 && parent is null)
        {
            return null;
        }

        var module = Frozen.Has(Frozen.FileOf(name)) ? Execute(vm, name) : MakeModule(name, [], []);
        if (module is not null)
        {
            parent?.Names.Set(name[(dot + 1)..], Value.Of(module));
        }

        return module;
    }

    /// <summary>Runs the text of a module: its names start as those of the native part.</summary>
    /// <remarks>The text runs nested: it must not call the host, and no text of the library does so.</remarks>
    private static PyModule? Execute(Vm vm, string name)
    {
        var file = Frozen.FileOf(name);
        var text = Frozen.Get(file);
        var names = text.Unit.GlobalNames;
        var slots = new Value[names.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = NativeTables.TryModuleMember(name, names[i], out var native) ? native : vm.DefaultOf(names[i]);
        }

        var module = MakeModule(name, names, slots);
        var unit = new LinkedUnit(text.Unit, text.Constants, module.Names);
        vm.FrozenUnits[file] = unit;
        vm.Modules[name] = module;
        if (vm.CallNested(Value.Of(new PyFunction(text.Unit.Codes[0], unit, []))).IsError)
        {
            vm.FrozenUnits.Remove(file);
            vm.Modules.Remove(name);
            return null;
        }

        return module;
    }

    /// <summary>A module with its own slots first, then the other members of its native part.</summary>
    private static PyModule MakeModule(string name, string[] names, Value[] slots)
    {
        var globals = new Globals([.. names], slots);
        foreach (var member in NativeTables.ModuleNames(name))
        {
            if (globals.IndexOf(member) < 0 && NativeTables.TryModuleMember(name, member, out var value))
            {
                globals.Set(member, value);
            }
        }

        globals.Set("__name__", Value.Str(name));
        return new PyModule(name, globals);
    }

    /// <inheritdoc/>
    public bool IsWithheld(string name) =>
        name is "eval" or "exec" or "compile" or "__import__" or "open" or "input" or "breakpoint" or "help" or "exit"
            or "quit"
            or "memoryview" or "copyright" or "credits" or "license";

    /// <inheritdoc/>
    public string DescribeMissingModule(string name) => $"No module named '{name}'";

    /// <inheritdoc/>
    public bool HasModule(string name) =>
        (NativeTables.HasModule(name) || Frozen.Has(Frozen.FileOf(name))) && (!name.StartsWith('_') || name == "__future__");

    /// <inheritdoc/>
    public IReadOnlyList<string> BuiltinNames => Names.Value;

    private static readonly Lazy<string[]> Names = new(static () =>
    {
        var names = new List<string>(NativeTables.ModuleNames("builtins"));
        foreach (var type in BuiltinTypes.All)
        {
            if (TypeOf(type.Name) == type)
            {
                names.Add(type.Name);
            }
        }

        foreach (var type in ExceptionTypes.All)
        {
            names.Add(type.Name);
        }

        return [.. names];
    });
}
