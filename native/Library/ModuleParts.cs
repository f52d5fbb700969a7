using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <summary>The parts of a module's text in one run: binds names when they are needed.</summary>
/// <param name="vm">The run.</param>
/// <param name="module">The module.</param>
/// <param name="template">What all runs share of it.</param>
internal sealed class ModuleParts(Vm vm, PyModule module, ModuleTemplate template) : INameSource
{
    private readonly LinkedUnit?[] _units = new LinkedUnit?[template.Text!.Parts.Length];

    /// <summary>The code of a part, linked to the run; null when there is no such part.</summary>
    public LinkedUnit? UnitOf(int number) => template.Text!.Part(number) is not { } code ? null
        : _units[number] ??= new LinkedUnit(code.Unit, code.Constants, module.Names);

    /// <inheritdoc/>
    public bool TryDefine(int slot)
    {
        // While the part runs the name is not bound, as when the text is read from top to bottom.
        var number = (int)module.Names.ValueOf(slot).Bits - 1;
        var part = template.Text!.Parts[number];
        var raised = vm.Raised;
        vm.Raised = null;
        Bind(part, Value.Deferred(number), Value.Unbound);
        if (part.Kind == PartKind.Import ? TryImport(part, slot)
            : Catalog.Run(vm, UnitOf(number)!, template.FirstIdentity + number))
        {
            vm.Raised = raised;
            TakeInitial(part);
            return true;
        }

        Bind(part, Value.Unbound, Value.Deferred(number));
        return false;
    }

    /// <summary>Replaces what the slots of a part hold where they hold that.</summary>
    private void Bind(TextPart part, in Value before, in Value after)
    {
        foreach (var name in part.Names)
        {
            ref var value = ref module.Names.ValueOf(module.Names.IndexOf(name));
            if (Value.Same(value, before))
            {
                value = after;
            }
        }
    }

    private bool TryImport(TextPart part, int slot)
    {
        if (vm.ImportModule(part.Source) is not { } source)
        {
            return false;
        }

        var value = Value.Of(source);
        if (part.Member.Length > 0 && !source.Names.TryGet(part.Member, out value))
        {
            if (vm.Raised is not null || vm.ImportModule(part.Source + "." + part.Member) is not { } inner)
            {
                return false;
            }

            value = Value.Of(inner);
        }

        module.Names.ValueOf(slot) = value;
        return true;
    }

    private void TakeInitial(TextPart part)
    {
        foreach (var name in part.Names)
        {
            var slot = module.Names.IndexOf(name);
            if (module.HasInitial && slot < module.Initial.Length)
            {
                module.Initial[slot] = module.Names.ValueOf(slot);
            }
        }
    }
}
