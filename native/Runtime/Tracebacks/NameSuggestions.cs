using System.Collections.Generic;
using Monty.Compile;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Tracebacks;

using Ops = Monty.Runtime.Operations.Operations;

/// <summary>The hint a traceback adds to a misspelled name, attribute or import.</summary>
/// <remarks>Source: CPython 3.14 Lib/traceback.py, TracebackException.__init__ and _compute_suggestion_error.</remarks>
internal static class NameSuggestions
{
    /// <summary>The hint with its leading separator, or an empty text.</summary>
    public static string Find(Vm.Vm vm, PyException exception)
    {
        var type = exception.Class;
        if (type.IsSubclassOf(ExceptionTypes.ImportError))
        {
            return Text(exception, "name_from") is { } wanted && Text(exception, "name") is { } module
                && vm.Modules.TryGetValue(module, out var loaded)
                ? Hint(Suggestions.Closest(wanted, ImportNames(vm, loaded.Names, wanted)))
                : "";
        }

        if (Text(exception, "name") is not { } name)
        {
            return "";
        }

        if (type.IsSubclassOf(ExceptionTypes.AttributeError))
        {
            var target = Ops.ExceptionField(exception, "obj");
            return target.IsMissing ? "" : Hint(Suggestions.Closest(name, Attributes(vm, exception, target, name)));
        }

        if (!type.IsSubclassOf(ExceptionTypes.NameError))
        {
            return "";
        }

        var hint = SelfHint(vm, exception, name) ?? Hint(Suggestions.Closest(name, Visible(vm, exception)));
        if (!vm.Catalog.HasModule(name))
        {
            return hint;
        }

        return hint.Length == 0
            ? $". Did you forget to import '{name}'?" : hint + $" Or did you forget to import '{name}'?";
    }

    /// <summary>In a method: the attribute of the instance that has the name.</summary>
    private static string? SelfHint(Vm.Vm vm, PyException exception, string name) =>
        exception.Scope is { } scope && scope.TryGetStr("self", out var self) && HasAttribute(vm, self, name)
            ? $". Did you mean: 'self.{name}'?" : null;

    private static bool HasAttribute(Vm.Vm vm, in Value target, string name)
    {
        var hit = default(AttributeHit);
        var kind = Ops.FindAttribute(vm, target, name, ref hit);
        vm.Raised = null;
        return kind is not (AttributeKind.Missing or AttributeKind.Failed);
    }

    private static List<string> ImportNames(Vm.Vm vm, Globals globals, string wanted)
    {
        var names = new List<string>();
        AddNames(vm, globals, names);
        names.RemoveAll(name => name.StartsWith('_') && !wanted.StartsWith('_'));
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static string Hint(string? found) => found is null ? "" : $". Did you mean: '{found}'?";

    private static string? Text(PyException exception, string field) =>
        Ops.ExceptionField(exception, field).TryStr(out var text) ? text : null;

    /// <summary>Names a frame sees: its bound locals, the globals, the builtins.</summary>
    private static List<string> Visible(Vm.Vm vm, PyException exception)
    {
        var names = new List<string>();
        var code = exception.Traceback is { Count: > 0 } trace ? trace[0].Code : null;
        if (exception.Scope is { } scope)
        {
            AddKeys(scope, names);
        }
        else if (code is not null && (code.Flags & CodeFlags.Module) == 0)
        {
            names.AddRange(code.LocalNames);
            names.AddRange(code.FreeNames);
        }

        if (vm.Main is { } main)
        {
            AddNames(vm, main.Globals, names);
        }

        names.AddRange(vm.Catalog.BuiltinNames);
        names.AddRange(["None", "Ellipsis", "NotImplemented", "False", "True", "__debug__"]);
        return names;
    }

    private static void AddKeys(PyDict names, List<string> found)
    {
        var position = 0;
        while (names.Next(ref position, out var key, out Value _))
        {
            if (key.TryStr(out var name))
            {
                found.Add(name);
            }
        }
    }

    private static void AddNames(Vm.Vm vm, Globals globals, List<string> found)
    {
        for (var i = 0; i < globals.Count; i++)
        {
            var name = globals.NameOf(i);
            ref var value = ref globals.ValueOf(i);
            if (!value.IsUnbound && !vm.IsBuiltinDefault(name, value))
            {
                found.Add(name);
            }
        }
    }

    /// <summary>Names of the attributes in order; those with an underscore only where they are likely meant.</summary>
    private static List<string> Attributes(Vm.Vm vm, PyException exception, in Value target, string wrong)
    {
        var names = new List<string>();
        if (target.Ref is PyModule module)
        {
            AddNames(vm, module.Names, names);
        }
        else
        {
            if (target.Ref is IInstance instance)
            {
                AddSlots(instance.Attributes.Shape, names);
                if (instance.Attributes.Dict is { } dict)
                {
                    AddKeys(dict, names);
                }
            }
            else if (target.Ref is PyFunction { Attributes: { } own })
            {
                AddKeys(own, names);
            }

            foreach (var type in (target.Ref as PyType ?? target.Class).Mro)
            {
                AddKeys(type.Namespace, names);
            }
        }

        var isOpen = wrong.StartsWith('_')
            || (exception.Scope is { } scope && scope.TryGetStr("self", out var self) && Value.Same(self, target));
        if (!isOpen)
        {
            names.RemoveAll(static name => name.StartsWith('_'));
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static void AddSlots(Shape shape, List<string> names)
    {
        foreach (var name in shape.Names)
        {
            names.Add(name.TrimStart(PyMember.StoragePrefix));
        }
    }
}
