using System.Collections.Generic;
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
                ? Hint(Suggestions.Closest(wanted, NamesOf(loaded.Names)))
                : "";
        }

        if (Text(exception, "name") is not { } name)
        {
            return "";
        }

        if (type.IsSubclassOf(ExceptionTypes.AttributeError))
        {
            var target = Ops.ExceptionField(exception, "obj");
            return target.IsMissing ? "" : Hint(Suggestions.Closest(name, Attributes(target, name)));
        }

        if (!type.IsSubclassOf(ExceptionTypes.NameError))
        {
            return "";
        }

        var hint = Hint(Suggestions.Closest(name, Visible(vm, exception)));
        if (type.IsSubclassOf(ExceptionTypes.UnboundLocalError) || !vm.Catalog.HasModule(name))
        {
            return hint;
        }

        return hint.Length == 0
            ? $". Did you forget to import '{name}'?" : hint + $" Or did you forget to import '{name}'?";
    }

    private static string Hint(string? found) => found is null ? "" : $". Did you mean: '{found}'?";

    private static string? Text(PyException exception, string field) =>
        Ops.ExceptionField(exception, field).TryStr(out var text) ? text : null;

    /// <summary>Names a frame sees: its locals, the globals, the builtins.</summary>
    private static List<string> Visible(Vm.Vm vm, PyException exception)
    {
        var names = new List<string>();
        if (exception.Traceback is { Count: > 0 } trace)
        {
            var code = trace[0].Code;
            names.AddRange(code.LocalNames);
            names.AddRange(code.FreeNames);
        }

        if (vm.Main is { } main)
        {
            names.AddRange(NamesOf(main.Globals));
        }

        names.AddRange(vm.Catalog.BuiltinNames);
        return names;
    }

    private static List<string> NamesOf(Globals globals)
    {
        var names = new List<string>();
        for (var i = 0; i < globals.Count; i++)
        {
            if (!globals.ValueOf(i).IsUnbound)
            {
                names.Add(globals.NameOf(i));
            }
        }

        return names;
    }

    private static List<string> Attributes(in Value target, string wrong)
    {
        var names = new List<string>();
        if (target.Ref is PyModule module)
        {
            return NamesOf(module.Names);
        }

        if (target.Ref is IInstance instance)
        {
            names.AddRange(instance.Attributes.Shape.Names);
        }

        foreach (var type in (target.Ref as PyType ?? target.Class).Mro)
        {
            var position = 0;
            while (type.Namespace.Next(ref position, out var key, out Value _))
            {
                // Names with an underscore are suggested only for names with one.
                if (key.TryStr(out var name) && (wrong.StartsWith('_') || !name.StartsWith('_')))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }
}
