using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <content>
/// What Python's operations do with an object of a builtin class. Classes override what they support; the Operations
/// look for
/// dunder methods of programs first. None of these calls Python code but by nested runs.
/// </content>
internal abstract partial class PyObject
{
    /// <summary>The value that refers to this object.</summary>
    public Value AsValue => new(this, 0);

    /// <summary>Compares with another value: a bool, NotImplemented, or the error mark.</summary>
    public virtual Value Compare(Vm.Vm vm, CompareOperator op, in Value other) =>
        Operations.Operations.CompareObjects(vm, op, this, other);

    /// <summary>The hash; false: an error is raised.</summary>
    public virtual bool TryOwnHash(Vm.Vm vm, out long hash) => Operations.Operations.TryHashObject(vm, this, out hash);

    /// <summary>Appends repr(); false: an error is raised.</summary>
    public virtual bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        Operations.Operations.AppendObjectText(vm, this, sink);

    /// <summary>Appends str(); false: an error is raised.</summary>
    public virtual bool AppendStr(Vm.Vm vm, TextSink sink) =>
        Operations.Operations.AppendObjectStr(vm, this, sink);

    /// <summary>The number of items, or -1 when the class has no length.</summary>
    public virtual long ItemCount => -1;

    /// <summary>The truth value of an object without length.</summary>
    public virtual bool IsTruthy => ItemCount != 0;

    /// <summary>The item for a subscript; NotImplemented: the class has no subscripts.</summary>
    public virtual Value GetItem(Vm.Vm vm, in Value key) => Value.NotImplemented;

    /// <summary>Stores an item: None, the error mark, or NotImplemented when the class does not support it.</summary>
    public virtual Value SetItem(Vm.Vm vm, in Value key, in Value item) => Value.NotImplemented;

    /// <summary>Deletes an item: None, the error mark, or NotImplemented when the class does not support it.</summary>
    public virtual Value DeleteItem(Vm.Vm vm, in Value key) => Value.NotImplemented;

    /// <summary>
    /// Whether an item is contained: a bool, the error mark, or NotImplemented when the class says nothing of its own.
    /// </summary>
    public virtual Value ContainsItem(Vm.Vm vm, in Value item) => Value.NotImplemented;

    /// <summary>An iterator over the object, or null when the class cannot be iterated natively.</summary>
    public virtual PyIterator? Iterate(Vm.Vm vm) => null;

    /// <summary>
    /// A binary operator with this object on the left: the result, the error mark, or NotImplemented.
    /// </summary>
    public virtual Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) => Value.NotImplemented;

    /// <summary>
    /// A binary operator with this object on the right, asked when the left operand does not know it.
    /// </summary>
    public virtual Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) => Value.NotImplemented;
}
