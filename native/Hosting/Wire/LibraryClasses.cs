using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Wire;

/// <summary>Classes written in Python that have a code of their own outside.</summary>
internal static class LibraryClasses
{
    private const string KnownTuples = "host named tuples";

    /// <summary>The name that classes of paths have outside.</summary>
    public const string PathName = "pathlib.PurePosixPath";

    /// <summary>The class of paths; false: an error is raised.</summary>
    public static bool TryPathClass(Vm vm, out Value type)
    {
        type = default;
        return vm.ImportModule("pathlib") is { } module && module.Names.TryGet("PosixPath", out type);
    }

    /// <summary>True for paths of the module pathlib.</summary>
    public static bool IsPath(Vm vm, PyType type) => type.IsUser && IsSubclass(vm, type, "pathlib", "PurePath");

    /// <summary>A path object; false: an error is raised.</summary>
    public static bool TryMakePath(Vm vm, in Value text, out Value path)
    {
        path = default;
        if (!TryPathClass(vm, out var type))
        {
            return false;
        }

        path = vm.CallNested(type, text);
        return !path.IsError;
    }

    /// <summary>A class of exceptions that a module defines.</summary>
    public static bool TryException(Vm vm, string name, out PyType type)
    {
        type = ExceptionTypes.Exception;
        var home = name switch
        {
            "CancelledError" => "asyncio",
            "FrozenInstanceError" => "dataclasses",
            "JSONDecodeError" => "json",
            "PatternError" => "re",
            "UnsupportedOperation" => "io",
            _ => null,
        };
        if (home is null || vm.ImportModule(home) is not { } module || !module.Names.TryGet(name, out var found)
            || found.Ref is not PyType known)
        {
            return false;
        }

        type = known;
        return true;
    }

    /// <summary>True for exceptions that are made of a text, a place in it and what is wrong there.</summary>
    public static bool TellsItsPlace(PyType type, int count) => count switch
    {
        3 => type.Name is "JSONDecodeError" or "PatternError",
        4 => type == ExceptionTypes.UnicodeTranslateError,
        5 => type == ExceptionTypes.UnicodeDecodeError || type == ExceptionTypes.UnicodeEncodeError,
        _ => false,
    };

    /// <summary>
    /// A named tuple of a class made for it, one for each name and fields in a run; false: an error is raised.
    /// </summary>
    public static bool TryMakeNamedTuple(Vm vm, string name, PyTuple fields, PyTuple values, out Value made)
    {
        made = Value.Of(values);
        if (vm.ImportModule("collections") is not { } module)
        {
            return false;
        }

        if (!module.Names.TryGet("namedtuple", out var factory))
        {
            return true;
        }

        if (!vm.LibraryState.TryGetValue(KnownTuples, out var known))
        {
            vm.LibraryState[KnownTuples] = known = new Dictionary<string, Value>(StringComparer.Ordinal);
        }

        var classes = (Dictionary<string, Value>)known;
        var key = name + "(" + string.Join(',', Array.ConvertAll(fields.Items, static field => field.AsStr)) + ")";
        if (!classes.TryGetValue(key, out var type))
        {
            type = vm.CallNested(factory, Value.Str(name[(name.LastIndexOf('.') + 1)..]), Value.Of(fields));
            if (type.IsError)
            {
                return false;
            }

            classes.Add(key, type);
        }

        made = vm.CallNested(type, values.Items);
        return !made.IsError;
    }

    /// <summary>True for data classes, the program's own and those made after classes of the host.</summary>
    public static bool IsDataclass(PyType type) => type.IsUser && type.TryLookup("__dataclass_fields__", out _);

    /// <summary>True for what stands for objects of the host.</summary>
    public static bool IsHostObject(Vm vm, PyType type) =>
        type.IsUser && IsSubclass(vm, type, "_hostobjects", "HostObject");

    /// <summary>True for os.environ.</summary>
    public static bool IsEnvironment(Vm vm, PyType type) => type.IsUser && IsSubclass(vm, type, "os", "_Environ");

    /// <summary>True for members of enumerations.</summary>
    public static bool IsEnum(Vm vm, PyType type) => type.IsUser && IsSubclass(vm, type, "enum", "Enum");

    /// <summary>The fields of a named tuple, also of what stat() tells; false for other classes.</summary>
    public static bool TryFields(PyType type, out PyTuple fields)
    {
        fields = PyTuple.Empty;
        var attribute = type.Name == "stat_result" ? "__match_args__" : "_fields";
        if (!type.IsUser || !type.TryLookup(attribute, out var found) || found.Ref is not PyTuple names)
        {
            return false;
        }

        fields = names;
        return Array.TrueForAll(names.Items, static name => name.IsStr);
    }

    /// <summary>What a function of the text about objects of the host gives.</summary>
    public static Value CallText(Vm vm, string function, params ReadOnlySpan<Value> arguments) =>
        vm.ImportModule("_hostobjects") is { } module && module.Names.TryGet(function, out var found)
            ? vm.CallNested(found, arguments) : Value.Error;

    private static bool IsSubclass(Vm vm, PyType type, string module, string name) =>
        vm.Modules.TryGetValue(module, out var found) && found.Names.TryGet(name, out var root)
        && root.Ref is PyType wanted && type.IsSubclassOf(wanted);
}
