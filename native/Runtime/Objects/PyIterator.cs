using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>An iterator implemented in C#. It never calls Python code.</summary>
internal abstract class PyIterator(PyType type) : PyObject(type)
{
    /// <summary>The next item, the exhausted mark, or the error mark.</summary>
    public abstract Value Next(Vm.Vm vm);

    /// <summary>Items left if known without work, else -1 (for __length_hint__ and to size results).</summary>
    public virtual long LengthHint => -1;
}
