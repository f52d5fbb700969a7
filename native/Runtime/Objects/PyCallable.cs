using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>
/// A native object that calls a function of the program: callable, with attributes of its own, and a method where it is
/// found on a class. <see cref="Vm.Interpreter"/> knows how each kind is called.
/// </summary>
internal abstract class PyCallable(PyType type) : PyNative(type), IInstance
{
    private PyInstance? _attributes;

    /// <inheritdoc/>
    public PyInstance Attributes => _attributes ??= new PyInstance(Class);

    /// <summary>The attributes as a dict for a dump; None without any.</summary>
    protected Value SavedAttributes =>
        _attributes is { Dict: { Count: > 0 } own } ? Value.Of(own) : Value.None;

    /// <summary>Takes the attributes that a dump tells; false when they are none.</summary>
    protected bool TryRestoreAttributes(in Value saved)
    {
        if (saved.Ref is PyDict own)
        {
            Attributes.UseDict();
            Attributes.Dict = own;
        }

        return saved.IsNone || saved.Ref is PyDict;
    }
}
