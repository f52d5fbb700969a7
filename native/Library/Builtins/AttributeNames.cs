using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>The names dir() lists and the dicts vars() gives.</summary>
internal static class AttributeNames
{
    /// <summary>The attributes of a value as a list of names, sorted; or the error mark.</summary>
    public static Value Of(Vm vm, in Value value)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isCollected = TryCollect(vm, value, names);
        if (value.Ref is PyType or PyException { Notes: null })
        {
            // Only exceptions with notes have them.
            names.Remove("__notes__");
        }

        if (!isCollected || !vm.Charge(names.Count * 16L))
        {
            return Value.Error;
        }

        var list = new PyList(names.Count);
        string[] sorted = [.. names];
        Array.Sort(sorted, StringComparer.Ordinal);
        foreach (var name in sorted)
        {
            list.Append(Value.Str(name));
        }

        return Value.Of(list);
    }

    /// <summary>The attributes a value has of its own: the live dict of an instance, a copy for functions.</summary>
    public static bool TryDict(in Value value, out Value names)
    {
        names = value.Ref switch
        {
            PyModule module => Value.Of(Of(module.Names)),
            PyType type => Value.Of(new PyMappingProxy(type.Namespace)),
            PyFunction function => Value.Of(function.Attributes ??= new PyDict()),
            PyException { Notes: { } notes } exception => Value.Of(WithNotes(exception, notes)),
            IInstance instance when instance.Attributes.Class.Slots is null
                && (value.Class.IsUser || (value.Class.Flags & TypeFlags.HasInstanceDict) != 0) =>
                Value.Of(instance.Attributes.UseDict()),
            _ => Value.Missing,
        };
        return !names.IsMissing;
    }

    /// <summary>The dict of a namespace, the same at every call, with the values of now.</summary>
    public static PyDict Of(Globals globals)
    {
        if (globals.Dict is not { } names)
        {
            globals.Dict = names = new PyGlobals(globals, Catalog.Instance);
            foreach (var name in ModuleTemplate.CommonNames)
            {
                // The names every module begins with come first, whether its text mentions them or not.
                if (!globals.TryGet(name, out var value))
                {
                    value = Catalog.Instance.TryBuiltin(name, out var initial) ? initial : Value.None;
                    globals.Set(name, value);
                }

                names.SetStr(name, value);
            }
        }

        names.Refresh();
        return names;
    }

    private static PyDict WithNotes(PyException exception, PyList notes)
    {
        var own = exception.UseDict();
        own.SetStr("__notes__", Value.Of(notes));
        return own;
    }

    private static bool TryCollect(Vm vm, in Value value, HashSet<string> names)
    {
        if (value.Ref is PyType cls)
        {
            return TryOrder(vm, cls, names);
        }

        if (value.Ref is PyModule or PyFunction or IInstance && TryDict(value, out var own)
            && own.Ref is PyDict dict && !TryKeys(vm, dict, names))
        {
            return false;
        }

        if (value.Ref is PyBoundMethod { Function.Ref: PyFunction { Attributes: { } marks } }
            && !TryKeys(vm, marks, names))
        {
            return false;
        }

        return value.Ref is PyModule || TryOrder(vm, value.Class, names);
    }

    private static bool TryOrder(Vm vm, PyType type, HashSet<string> names)
    {
        foreach (var parent in type.Mro)
        {
            if (!TryKeys(vm, parent.Namespace, names))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryKeys(Vm vm, PyDict dict, HashSet<string> names)
    {
        if (!vm.ChargeWork(dict.Count * 100L))
        {
            return false;
        }

        var position = 0;
        while (dict.Next(ref position, out Value key, out Value _))
        {
            if (Ops.TryText(key, out var name))
            {
                names.Add(name);
            }
        }

        return true;
    }
}
