using System.Collections.Generic;
using Monty.Runtime.Objects;

namespace Monty.Runtime.Vm;

/// <content>The classes a run has made.</content>
internal sealed unsafe partial class Vm
{
    private List<WeakReference<PyType>>? _classes;

    /// <summary>Remembers a class for __subclasses__ of its bases.</summary>
    public void NoteClass(PyType type)
    {
        Meter.Allocations++;
        (_classes ??= []).Add(new WeakReference<PyType>(type));
    }

    /// <summary>Remembers a class that a dump brought back.</summary>
    public void NoteRestored(PyType type) => (_classes ??= []).Add(new WeakReference<PyType>(type));

    /// <summary>Counts registrations with abstract base classes: answers of no are asked again.</summary>
    public int AbstractToken { get; set; }

    /// <summary>The classes made by this run, in the order they were made.</summary>
    public IEnumerable<PyType> Classes
    {
        get
        {
            foreach (var reference in _classes ?? [])
            {
                if (reference.TryGetTarget(out var type))
                {
                    yield return type;
                }
            }
        }
    }
}
