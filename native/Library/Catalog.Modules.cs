using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>Modules: what a name stands for, and how it is imported into a run.</content>
internal sealed partial class Catalog
{
    /// <summary>Frames an import may use at least, however deep the program is.</summary>
    private const int ImportDepth = 100;

    /// <inheritdoc/>
    public PyModule? Import(Vm vm, string name)
    {
        if (ModuleTemplate.Find(name) is not { } template)
        {
            return null;
        }

        var dot = name.LastIndexOf('.');
        var parent = dot < 0 ? null : vm.TryImport(name[..dot]);
        if (dot >= 0 && parent is null)
        {
            return null;
        }

        // Importing the package may have imported the module.
        if (!vm.Modules.TryGetValue(name, out var module))
        {
            module = template.Text is null ? template.Instantiate(vm) : Execute(vm, template);
        }

        if (module is not null && parent is not null && !parent.Names.TryGet(name[(dot + 1)..], out _))
        {
            parent.Names.Set(name[(dot + 1)..], Value.Of(module));
            parent.TakeInitial();
        }

        return module;
    }

    /// <summary>Makes the module and runs its text.</summary>
    /// <remarks>
    /// The text runs nested: it cannot call the host, and no text of the library does so. The module is known while its
    /// body runs, so that texts may import each other.
    /// </remarks>
    private static PyModule? Execute(Vm vm, ModuleTemplate template)
    {
        var module = template.Instantiate(vm);
        vm.Modules[module.Name] = module;
        if (!template.Text!.DoesNothing && !Run(vm, module.Text!, template.FirstIdentity))
        {
            vm.Modules.Remove(module.Name);
            return null;
        }

        module.TakeInitial();
        return module;
    }

    /// <summary>Runs code of a library text; what it makes has the same identities in every run.</summary>
    internal static bool Run(Vm vm, LinkedUnit unit, int firstIdentity)
    {
        var count = vm.IdentityCount;
        var depth = vm.DepthLeft;
        vm.IdentityCount = firstIdentity;
        vm.DepthLeft = Math.Max(depth, ImportDepth);
        vm.ForbidWaiting();
        var result = vm.CallNested(Value.Of(new PyFunction(unit.Unit.Codes[0], unit, [])));
        vm.AllowWaiting();
        vm.IdentityCount = count;
        vm.DepthLeft = depth;
        return !result.IsError;
    }

    /// <inheritdoc/>
    public bool IsWithheld(string name) =>
        name is "eval" or "exec" or "compile" or "__import__" or "input" or "breakpoint" or "help"
            or "memoryview" or "copyright" or "credits" or "license";

    /// <inheritdoc/>
    public string MissingPart(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        while (dot > 0 && HasModule(name[..dot]))
        {
            dot = name.IndexOf('.', dot + 1);
        }

        return dot < 0 ? name : name[..dot];
    }

    /// <inheritdoc/>
    public string DescribeMissingModule(string name)
    {
        name = MissingPart(name);
        var dot = name.LastIndexOf('.');
        return dot < 0 || AbsentModules.Knows(name) ? AbsentModules.Describe(name)
            : ModuleTemplate.IsPackage(name[..dot]) ? $"No module named '{name}'"
            : $"No module named '{name}'; '{name[..dot]}' is not a package";
    }

    /// <inheritdoc/>
    public bool HasModule(string name) =>
        (!name.StartsWith('_') || name == "__future__") && ModuleTemplate.Find(name) is not null;

    /// <inheritdoc/>
    public IReadOnlyList<string> BuiltinNames => Names.Value;

    private static readonly Lazy<string[]> Names = new(static () =>
    {
        var names = new List<string>(NativeTable.NamesOf("builtins"));
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
