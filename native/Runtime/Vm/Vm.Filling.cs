using Monty.Runtime.Objects;

namespace Monty.Runtime.Vm;

/// <content>Containers under construction.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>
    /// Containers that native code fills from iterators and the program cannot reach yet: a census counts them as well.
    /// </summary>
    public List<PyObject> Filling { get; } = [];

    /// <summary>Forgets the containers from the given number on.</summary>
    public void EndFilling(int count) => Filling.RemoveRange(count, Filling.Count - count);

    /// <summary>Notes a container that is being filled; gives the number for <see cref="EndFilling"/>.</summary>
    public int BeginFilling(PyObject container)
    {
        Filling.Add(container);
        return Filling.Count - 1;
    }
}
