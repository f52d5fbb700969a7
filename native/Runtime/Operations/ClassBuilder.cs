using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>
/// Makes classes of programs: method resolution order, storage, slots, and the special entries of the namespace.
/// </summary>
/// <remarks>Source: CPython 3.14 Objects/typeobject.c, type_new.</remarks>
internal static class ClassBuilder
{
    /// <summary>
    /// Makes a class; null: an error is raised. __set_name__ and __init_subclass__ are the caller's to run.
    /// </summary>
    public static PyType? Create(Vm.Vm vm, PyType metaclass, string name, ReadOnlySpan<Value> bases, PyDict source)
    {
        if (!TryBases(vm, bases, out var parents) || !TryStorage(vm, parents, out var best)
            || MethodOrder.Compute(vm, parents) is not { } order)
        {
            return null;
        }

        if (source.Copy(vm) is not { } names)
        {
            return null;
        }

        var flags = InheritedFlags(order) | TypeFlags.Base | TypeFlags.HasInstanceDict;
        var type = new PyType(metaclass, name, parents, order, names, best.Layout, flags);
        if (!TryQualifiedName(vm, type, names) || !TryClassCell(vm, names, out var cell)
            || !TrySlots(vm, type, names, order))
        {
            return null;
        }

        WrapSpecialMethods(names);
        if (cell is not null)
        {
            cell.Content = Value.Of(type);
        }

        if (!names.TryGetStr("__doc__", out _))
        {
            names.SetStr("__doc__", Value.None);
        }

        if (names.TryGetStr("__eq__", out _) && !names.TryGetStr("__hash__", out _))
        {
            names.SetStr("__hash__", Value.None);
        }

        vm.NoteClass(type);
        return type;
    }

    /// <summary>
    /// The most derived metaclass of a metaclass and the bases; null: they conflict, the error is raised.
    /// </summary>
    public static PyType? Metaclass(Vm.Vm vm, PyType wanted, ReadOnlySpan<Value> bases)
    {
        var winner = wanted;
        foreach (ref readonly var item in bases)
        {
            var candidate = item.Class;
            if (winner.IsSubclassOf(candidate))
            {
                continue;
            }

            if (!candidate.IsSubclassOf(winner))
            {
                vm.Fail(ExceptionTypes.TypeError,
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                    + "subclass of the metaclasses of all its bases");
                return null;
            }

            winner = candidate;
        }

        return winner;
    }

    private static bool TryBases(Vm.Vm vm, ReadOnlySpan<Value> bases, out PyType[] parents)
    {
        parents = [BuiltinTypes.Object];
        if (bases.IsEmpty)
        {
            return true;
        }

        parents = new PyType[bases.Length];
        for (var i = 0; i < bases.Length; i++)
        {
            if (bases[i].Ref is not PyType parent)
            {
                vm.Fail(ExceptionTypes.TypeError, "bases must be types");
                return false;
            }

            if ((parent.Flags & TypeFlags.Base) == 0)
            {
                vm.Fail(ExceptionTypes.TypeError,
                    $"type '{Operations.FullTypeName(parent)}' is not an acceptable base type");
                return false;
            }

            if (Array.IndexOf(parents, parent, 0, i) >= 0)
            {
                vm.Fail(ExceptionTypes.TypeError, $"duplicate base class {parent.Name}");
                return false;
            }

            parents[i] = parent;
        }

        return true;
    }

    /// <summary>The builtin class whose storage instances use: the bases must agree on one line.</summary>
    private static bool TryStorage(Vm.Vm vm, PyType[] parents, out PyType best)
    {
        best = BuiltinTypes.Object;
        foreach (var parent in parents)
        {
            var storage = StorageOf(parent);
            if (storage.IsSubclassOf(best))
            {
                best = storage;
            }
            else if (!best.IsSubclassOf(storage))
            {
                vm.Fail(ExceptionTypes.TypeError, "multiple bases have instance lay-out conflict");
                return false;
            }
        }

        return true;
    }

    /// <summary>The first builtin class of an order that decides the storage: exceptions share one.</summary>
    private static PyType StorageOf(PyType type)
    {
        foreach (var candidate in type.Mro)
        {
            if (!candidate.IsUser && candidate.Layout != Layout.Object)
            {
                return candidate.Layout == Layout.Exception ? ExceptionTypes.BaseException : candidate;
            }
        }

        return BuiltinTypes.Object;
    }

    private static TypeFlags InheritedFlags(PyType[] order)
    {
        var flags = TypeFlags.None;
        foreach (var type in order)
        {
            flags |= type.Flags & (TypeFlags.Exception | TypeFlags.Metaclass | TypeFlags.Sequence | TypeFlags.Mapping
                | TypeFlags.MatchSelf);
        }

        return flags;
    }

    private static bool TryQualifiedName(Vm.Vm vm, PyType type, PyDict names)
    {
        if (!names.TryGetStr("__qualname__", out var given))
        {
            return true;
        }

        if (!given.TryStr(out var text))
        {
            vm.Fail(ExceptionTypes.TypeError, $"type __qualname__ must be a str, not {given.Class.FullName}");
            return false;
        }

        type.QualifiedName = text;
        names.RemoveStr("__qualname__");
        return true;
    }

    private static bool TrySlots(Vm.Vm vm, PyType type, PyDict names, PyType[] order)
    {
        var all = new List<string>();
        var hasDict = false;
        for (var i = order.Length - 1; i >= 0; i--)
        {
            if (order[i].IsUser)
            {
                hasDict |= order[i].Slots is null;
                all.AddRange(order[i].Slots ?? []);
            }
            else
            {
                hasDict |= (order[i].Flags & TypeFlags.HasInstanceDict) != 0;
            }
        }

        if (!names.TryGetStr("__slots__", out var declared))
        {
            Describe(type, names, order, NativeTypeTables.DictName);
            Describe(type, names, order, NativeTypeTables.WeakReferenceName);
            return true;
        }

        var described = new List<string>(2);

        Value[] items = declared.IsStr ? [declared] : declared.Ref switch
        {
            PyTuple tuple => tuple.Items,
            PyList list => list.Span.ToArray(),
            HashTable table => KeysOf(table),
            _ => Operations.Drain(vm, declared)!,
        };
        if (items is null)
        {
            return false;
        }

        if (items.Length > 0 && HasVariableSize(type))
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"nonempty __slots__ not supported for subtype of '{Operations.FullTypeName(type.Bases[0])}'");
            return false;
        }

        foreach (ref readonly var item in items.AsSpan())
        {
            if (!Operations.TryText(item, out var slot))
            {
                vm.Fail(ExceptionTypes.TypeError, $"__slots__ items must be strings, not '{item.Class.FullName}'");
                return false;
            }

            if (slot is "__dict__" or "__weakref__")
            {
                if (IsGiven(order, slot) || described.Contains(slot))
                {
                    vm.Fail(ExceptionTypes.TypeError, $"{slot} slot disallowed: we already got one");
                    return false;
                }

                described.Add(slot);
                hasDict |= slot == "__dict__";
                continue;
            }

            if (!IsIdentifier(slot))
            {
                vm.Fail(ExceptionTypes.TypeError, "__slots__ must be identifiers");
                return false;
            }

            slot = Mangle(type.Name, slot);
            if (names.TryGetStr(slot, out var known))
            {
                if (all.Contains(slot) && known.Ref is PyMember)
                {
                    continue;
                }

                vm.Fail(ExceptionTypes.ValueError, $"'{slot}' in __slots__ conflicts with class variable");
                return false;
            }

            names.SetStr(slot, Value.Of(new PyMember(slot, type)));
            all.Add(slot);
        }

        foreach (var name in described)
        {
            Describe(type, names, order, name);
        }

        type.Slots = hasDict ? null : [.. all];
        return true;
    }

    /// <summary>Adds the descriptor of __dict__ or __weakref__ when instances get that place with this class.</summary>
    private static void Describe(PyType type, PyDict names, PyType[] order, string name)
    {
        if (!names.TryGetStr(name, out _) && !IsGiven(order, name)
            && (name == NativeTypeTables.DictName || !HasVariableSize(type)))
        {
            names.SetStr(name, Value.Of(NativeTypeTables.Descriptor(type, name)!));
        }
    }

    private static bool IsGiven(PyType[] order, string name)
    {
        var isGiven = false;
        foreach (var parent in order)
        {
            isGiven |= parent.Namespace.TryGetStr(name, out _)
                || (name == NativeTypeTables.WeakReferenceName && parent.Layout is Layout.Set or Layout.Type);
        }

        return isGiven;
    }

    /// <summary>Instances of these builtin classes vary in size, so that CPython has no place for slots.</summary>
    private static bool HasVariableSize(PyType type) => type.IsSubclassOf(BuiltinTypes.Int)
        || type.IsSubclassOf(BuiltinTypes.Tuple) || type.IsSubclassOf(BuiltinTypes.Bytes)
        || type.IsSubclassOf(BuiltinTypes.Type);

    private static Value[] KeysOf(HashTable table)
    {
        var keys = new List<Value>(table.Count);
        var position = 0;
        while (table.Next(ref position, out var key, out Value _))
        {
            keys.Add(key);
        }

        return [.. keys];
    }

    private static bool IsIdentifier(string text)
    {
        var isValid = text.Length > 0 && !char.IsAsciiDigit(text[0]);
        foreach (var c in text)
        {
            isValid &= c == '_' || char.IsLetterOrDigit(c);
        }

        return isValid;
    }

    private static string Mangle(string className, string name)
    {
        var trimmed = className.TrimStart('_');
        return trimmed.Length > 0 && name.StartsWith("__", StringComparison.Ordinal)
            && !name.EndsWith("__", StringComparison.Ordinal)
            ? "_" + trimmed + name
            : name;
    }

    private static void WrapSpecialMethods(PyDict names)
    {
        if (names.TryGetStr("__new__", out var method) && method.Ref is PyFunction)
        {
            names.SetStr("__new__", Value.Of(new PyStaticMethod(method)));
        }

        var position = 0;
        while (names.Next(ref position, out Value key, out Value member))
        {
            if (member.Ref is PyProperty property && key.TryStr(out var attribute))
            {
                property.Name ??= attribute;
            }
        }

        foreach (var name in (ReadOnlySpan<string>)["__init_subclass__", "__class_getitem__"])
        {
            if (names.TryGetStr(name, out method) && method.Ref is PyFunction)
            {
                names.SetStr(name, Value.Of(new PyClassMethod(method)));
            }
        }
    }

    /// <summary>Takes the cell of __class__ out of the namespace.</summary>
    private static bool TryClassCell(Vm.Vm vm, PyDict names, out PyCell? place)
    {
        place = null;
        if (!names.TryGetStr("__classcell__", out var cell))
        {
            return true;
        }

        place = cell.Ref as PyCell;
        names.RemoveStr("__classcell__");
        if (place is null)
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"__classcell__ must be a nonlocal cell, not <class '{cell.Class.FullName}'>");
        }

        return place is not null;
    }
}
