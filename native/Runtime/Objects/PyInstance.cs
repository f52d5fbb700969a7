using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>An instance of a class of a program: attributes in slots described by a shape.</summary>
internal class PyInstance : PyObject, IInstance
{
    /// <summary>Names of the slots.</summary>
    public Shape Shape;

    /// <summary>Attribute values; the first Shape.Names.Length are in use. Deleting one changes the shape.</summary>
    public Value[] Slots;

    /// <summary>
    /// Attributes once slots no longer fit (too many, or __dict__ was asked for as a live object); otherwise null.
    /// </summary>
    public PyDict? Dict;

    PyInstance IInstance.Attributes => this;

    /// <summary>A new instance without attributes.</summary>
    public PyInstance(PyType type)
        : base(type)
    {
        Shape = type.RootShape;
        Slots = type.SlotHint == 0 ? [] : new Value[type.SlotHint];
    }

    /// <summary>Adds an attribute the instance does not have.</summary>
    public void AddSlot(string name, in Value value)
    {
        var index = Shape.Names.Length;
        var isMember = name.StartsWith(PyMember.StoragePrefix);

        // Shapes of builtin classes are shared by all runs: no program adds to them.
        if (!isMember && (Dict is not null || index >= Shape.MaxNames || !Class.IsUser))
        {
            UseDict().SetStr(name, value);
            return;
        }

        if (index == Slots.Length)
        {
            Array.Resize(ref Slots, Math.Max(2, index * 2));
        }

        Slots[index] = value;
        Shape = Shape.With(name);
        if (index >= Class.SlotHint)
        {
            Class.SlotHint = index + 1;
        }
    }

    /// <summary>Removes an attribute: the others keep their order.</summary>
    public void RemoveSlot(int slot)
    {
        var names = Shape.Names;
        var shape = Dict is null ? Class.RootShape : Class.DictShape;
        for (var i = 0; i < names.Length; i++)
        {
            if (i != slot)
            {
                shape = shape.With(names[i]);
            }

            if (i > slot)
            {
                Slots[i - 1] = Slots[i];
            }
        }

        Slots[names.Length - 1] = default;
        Shape = shape;
    }

    /// <summary>
    /// Turns the attributes into a dict that is from then on the instance's __dict__; values of __slots__ stay slots.
    /// </summary>
    public PyDict UseDict()
    {
        if (Dict is { } present)
        {
            return present;
        }

        var dict = new PyDict();
        var names = Shape.Names;
        var shape = Class.DictShape;
        var kept = 0;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].StartsWith(PyMember.StoragePrefix))
            {
                shape = shape.With(names[i]);
                Slots[kept++] = Slots[i];
            }
            else
            {
                dict.SetStr(names[i], Slots[i]);
            }
        }

        Shape = shape;
        Slots = kept == 0 ? [] : Slots[..kept];
        return Dict = dict;
    }
}

/// <summary>
/// An instance of a subclass of int, float, str, bytes or another immutable builtin: the builtin value and attributes.
/// </summary>
internal sealed class PyPayloadInstance(PyType type, Value payload) : PyInstance(type)
{
    /// <summary>The builtin value.</summary>
    public readonly Value Payload = payload;

    private PyNative? Native => Payload.Ref as PyNative;

    /// <inheritdoc/>
    public override long ItemCount => Native?.ItemCount ?? -1;

    /// <inheritdoc/>
    public override PyIterator? Iterate(Vm.Vm vm) => Native?.Iterate(vm);

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key) => Native?.GetItem(vm, key) ?? Value.NotImplemented;

    /// <inheritdoc/>
    public override Value SetItem(Vm.Vm vm, in Value key, in Value item) =>
        Native?.SetItem(vm, key, item) ?? Value.NotImplemented;

    /// <inheritdoc/>
    public override Value DeleteItem(Vm.Vm vm, in Value key) => Native?.DeleteItem(vm, key) ?? Value.NotImplemented;

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item) =>
        Native?.ContainsItem(vm, item) ?? Value.NotImplemented;
}
