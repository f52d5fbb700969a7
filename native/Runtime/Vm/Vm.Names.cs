using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>What happens with a global name that is bound nowhere.</summary>
internal enum UnknownNames : byte
{
    /// <summary>NameError.</summary>
    Fail,
    /// <summary>The host is asked: called names become host functions, read names are looked up.</summary>
    AskHost,
}

/// <content>Unknown names, imports, and the exceptions that carry a name.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>No names of modules.</summary>
    public static readonly IReadOnlySet<string> NoModules = new HashSet<string>();

    /// <summary>What happens with a global name that is bound nowhere.</summary>
    public UnknownNames UnknownNames { get; set; }

    /// <summary>Names of modules that the host has; imports of them ask it for what they hold.</summary>
    public IReadOnlySet<string> HostModules { get; set; } = NoModules;

    /// <summary>Modules imported by this run.</summary>
    public Dictionary<string, PyModule> Modules { get; } = new(StringComparer.Ordinal);

    /// <summary>The value of an unbound global: a host function, the mark of a suspension, or the error mark.</summary>
    internal Value LookUpUnknown(string name, bool isCallee)
    {
        if (UnknownNames == UnknownNames.Fail || Catalog.IsWithheld(name))
        {
            FailName(name);
            return Value.Error;
        }

        if (isCallee)
        {
            return Value.Of(new PyExternalFunction(name));
        }

        if (!CanWait)
        {
            FailName(name);
            return Value.Error;
        }

        return Suspend(new PendingCall { Kind = OutcomeKind.NameLookup, Name = name, Arguments = [],
            CallId = ++CallCount });
    }

    /// <summary>
    /// True when an import must first ask the host for a module, the module itself or a package it is in; the mark is
    /// that of the suspension, or the error mark.
    /// </summary>
    internal bool AsksForModule(string name, out Value mark)
    {
        mark = default;
        for (var end = 0; HostModules.Count > 0 && end < name.Length;)
        {
            end = name.IndexOf('.', end + 1);
            end = end < 0 ? name.Length : end;
            var part = name[..end];
            if (HostModules.Contains(part) && !Modules.ContainsKey(part))
            {
                mark = Suspend(new PendingCall { Kind = OutcomeKind.NameLookup, Name = part, Arguments = [],
                    CallId = ++CallCount, IsImport = true });
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a global slot holds nothing but the builtin of its name.</summary>
    public bool IsBuiltinDefault(string name, in Value value) =>
        Catalog.TryBuiltin(name, out var builtin) && Value.Same(builtin, value);

    /// <summary>What a global slot holds when the module does not define the name.</summary>
    public Value DefaultOf(string name) => Catalog.TryBuiltin(name, out var builtin) ? builtin : Value.Unbound;

    /// <summary>NameError for a name.</summary>
    public void FailName(string name) => FailNamed(ExceptionTypes.NameError, $"name '{name}' is not defined", name);

    /// <summary>A NameError or subclass with its name attribute.</summary>
    public void FailNamed(PyType type, string message, string name)
    {
        var exception = new PyException(type, new PyTuple([Value.Str(message)]));
        if (type != ExceptionTypes.UnboundLocalError)
        {
            exception.AddSlot("name", Value.Str(name));
        }

        Fail(exception);
    }

    /// <summary>True when StopIteration was raised, which is taken back: a native iterator ends by it.</summary>
    public bool TakeStop()
    {
        if (IsTerminal || Raised?.Class.IsSubclassOf(ExceptionTypes.StopIteration) != true)
        {
            return false;
        }

        Raised = null;
        return true;
    }

    /// <summary>StopIteration with the value a generator returned.</summary>
    public void FailStop(PyGenerator? generator, in Value value) => Fail(new PyException(
        generator?.Class == BuiltinTypes.AsyncGenerator
        ? ExceptionTypes.StopAsyncIteration : ExceptionTypes.StopIteration,
        value.IsNone ? PyTuple.Empty : new PyTuple([value])));

    /// <summary>
    /// Makes the handled exception the context of one that is about to propagate, without making a cycle.
    /// </summary>
    public void Chain(PyException exception)
    {
        var handled = Handled;
        if (handled is null || handled == exception)
        {
            return;
        }

        // Programs can tie contexts into a loop: a second walk at half the speed finds it.
        var slow = handled;
        var isOdd = false;
        for (var link = handled; link.Context is { } next; link = next)
        {
            if (next == exception)
            {
                link.Context = null;
                break;
            }

            slow = isOdd ? slow.Context! : slow;
            isOdd = !isOdd;
            if (slow == next)
            {
                break;
            }
        }

        exception.Context = handled;
    }

    /// <summary>Imports a module; null: ModuleNotFoundError, or what its body raised, is raised.</summary>
    public PyModule? ImportModule(string name) =>
        TryImport(name) ?? (Raised is null ? FailMissingModule(name) : null);

    /// <summary>True for a module of the host that is imported.</summary>
    public bool HasHostModule(string name) => Modules.TryGetValue(name, out var module) && module.IsOfHost;

    /// <summary>ModuleNotFoundError for a name.</summary>
    public PyModule? FailMissingModule(string name)
    {
        var package = name[..Math.Max(name.LastIndexOf('.'), 0)];
        var message = HasHostModule(package) ? $"No module named '{name}'; '{package}' is not a package"
            : Catalog.DescribeMissingModule(name);
        var exception = new PyException(ExceptionTypes.ModuleNotFoundError, new PyTuple([Value.Str(message)]));
        exception.AddSlot("name", Value.Str(Catalog.MissingPart(name)));
        Fail(exception);
        return null;
    }

    /// <summary>
    /// A module, imported now if need be; null when there is none (or its body failed: then the exception is raised).
    /// </summary>
    public PyModule? TryImport(string name)
    {
        if (Modules.TryGetValue(name, out var module))
        {
            return module;
        }

        module = Catalog.Import(this, name);
        if (module is not null)
        {
            Modules[name] = module;
        }

        return module;
    }

    /// <summary>
    /// Stops because everything waits for answers of the host; false (with an error raised) where that is impossible.
    /// </summary>
    internal bool BlockOn(PyHostFuture future)
    {
        if (NestedDepth > 0)
        {
            Fail(ExceptionTypes.RuntimeError, "cannot wait for the host here: "
                + "a special method that runs inside a builtin operation cannot wait for the host");
            return false;
        }

        if (!Meter.ChargeSuspension())
        {
            Exhaust();
            return false;
        }

        _ = future;
        Stopped = OutcomeKind.Futures;
        return true;
    }
}
