using System.Collections.Generic;
using Monty.Library;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Snapshots;

/// <summary>
/// Finds objects that an import makes, by module and path, so that a dump names them instead of telling what they hold.
/// </summary>
/// <remarks>
/// A path is a name of the module, or a class of it and an attribute. Functions, classes and instances have paths;
/// containers only where the module lists them in <c>__state__</c>, and then their contents are written too.
/// </remarks>
internal sealed class ModuleMembers(Vm vm)
{
    private const string StateNames = "__state__";

    private readonly Dictionary<object, string> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PyModule> _indexed = [];
    private readonly HashSet<object> _state = new(ReferenceEqualityComparer.Instance);
    private bool _isStateKnown;

    /// <summary>The names of a module whose objects change after the import.</summary>
    public static IEnumerable<string> StateOf(PyModule module)
    {
        if (module.Text is null || !module.Names.TryPeek(StateNames, out var names) || names.Ref is not PyTuple listed)
        {
            yield break;
        }

        foreach (var name in listed.Items)
        {
            if (name.TryStr(out var text))
            {
                yield return text;
            }
        }
    }

    /// <summary>True for objects whose contents change after the import.</summary>
    public bool IsState(object target) => _state.Contains(target);

    /// <summary>The module and the path of an object, or false.</summary>
    public bool TryFind(object target, out string path)
    {
        path = "";
        if (vm.Modules.Count == 0)
        {
            return false;
        }

        IndexState();
        switch (target)
        {
            case PyFunction function when Catalog.ModuleOf(vm, function.Unit) is { } module:
                Index(module);
                break;
            case PyType { IsUser: true } type:
                Index(ModuleOf(type));
                break;
            case IInstance when ((PyObject)target).Class is { IsUser: true } type:
                Index(ModuleOf(type));
                break;
            case PyInstance:
                foreach (var module in vm.Modules.Values)
                {
                    Index(module);
                }

                break;
        }

        return _paths.TryGetValue(target, out path!);
    }

    /// <summary>The object of a path in the run; null when there is none.</summary>
    public static PyObject? Resolve(Vm vm, string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || vm.TryImport(path[..colon]) is not { Text: not null } module)
        {
            return null;
        }

        var parts = path[(colon + 1)..].Split('.');
        if (!module.Names.TryGet(parts[0], out var found))
        {
            return null;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            if (found.Ref is not PyType type || !type.Namespace.TryGetStr(parts[i], out found))
            {
                return null;
            }
        }

        return found.Ref as PyObject;
    }

    /// <summary>The module of a class; "_io" and the like, which some name as CPython does, stand for "io".</summary>
    private PyModule? ModuleOf(PyType type) =>
        type.Namespace.TryGetStr("__module__", out var name) && name.TryStr(out var text)
            && (vm.Modules.TryGetValue(text, out var module)
                || vm.Modules.TryGetValue(text.TrimStart('_'), out module)) ? module : null;

    private void IndexState()
    {
        if (_isStateKnown)
        {
            return;
        }

        _isStateKnown = true;
        foreach (var module in vm.Modules.Values)
        {
            foreach (var name in StateOf(module))
            {
                if (module.Names.TryPeek(name, out var value) && value.Ref is PyObject target
                    && _paths.TryAdd(target, module.Name + ":" + name))
                {
                    _state.Add(target);
                }
            }
        }
    }

    /// <summary>Notes the paths of what the import of a module made.</summary>
    private void Index(PyModule? module)
    {
        if (module?.Text is null || !_indexed.Add(module))
        {
            return;
        }

        for (var i = 0; i < module.Initial.Length; i++)
        {
            if (module.Initial[i].Ref is PyObject target && Value.Same(module.Names.ValueOf(i), module.Initial[i]))
            {
                Note(target, module, module.Name + ":" + module.Names.NameOf(i));
            }
        }
    }

    private void Note(PyObject target, PyModule module, string path)
    {
        switch (target)
        {
            case PyFunction function when module.Owns(function.Unit):
            case IInstance and not PyException:
                _paths.TryAdd(target, path);
                break;
            case PyType { IsUser: true } type when ModuleOf(type) == module && _paths.TryAdd(type, path):
                var position = 0;
                while (type.Namespace.Next(ref position, out var key, out Value member))
                {
                    if (key.TryStr(out var name) && member.Ref is PyObject inner)
                    {
                        Note(inner, module, path + "." + name);
                    }
                }

                break;
        }
    }
}
