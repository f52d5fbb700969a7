using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>What the machine knows of the library: names to values, without knowing any of them itself.</summary>
internal interface ICatalog
{
    /// <summary>The builtin of a name.</summary>
    bool TryBuiltin(string name, out Value value);

    /// <summary>A module the library provides, linked to this run on first import; null when there is none.</summary>
    PyModule? Import(Vm vm, string name);

    /// <summary>
    /// A function of the embedded Python text "core", by its name: what natives hand over to when they would have to
    /// call back.
    /// </summary>
    PyFunction Embedded(Vm vm, string name);

    /// <summary>A unit of embedded code by its file name, linked to this run; null when there is none.</summary>
    LinkedUnit? EmbeddedUnit(Vm vm, string fileName) => null;

    /// <summary>
    /// True for names of CPython's builtins that are withheld from programs: they are never looked up on the host.
    /// </summary>
    bool IsWithheld(string name);

    /// <summary>The first part of a dotted name that names no module.</summary>
    string MissingPart(string name) => name;

    /// <summary>The text of the ModuleNotFoundError for a name.</summary>
    string DescribeMissingModule(string name);

    /// <summary>True when the library provides a module of the name.</summary>
    bool HasModule(string name);

    /// <summary>Names of all builtins.</summary>
    IReadOnlyList<string> BuiltinNames { get; }
}
