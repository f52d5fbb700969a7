using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>Base of objects whose class a module of the library declares natively.</summary>
internal abstract class PyNative(PyType type) : PyObject(type), ISaved
{
    /// <summary>What a dump tells of the object: a codec makes it again of the same values.</summary>
    public abstract Value[] Save();

    /// <summary>Memory that the object takes besides its own fields.</summary>
    public virtual long ExtraBytes => 0;

    /// <summary>Appends repr() of an instance of a program's subclass that holds this object.</summary>
    public virtual bool AppendReprAs(Vm.Vm vm, TextSink sink, PyType type) => AppendRepr(vm, sink);

    /// <summary>-x, +x or ~x; NotImplemented when the class has no such operator.</summary>
    public Value Unary(Vm.Vm vm, Compile.Op op) => op switch
    {
        Compile.Op.Negative => Negate(vm),
        Compile.Op.Positive => Plus(vm),
        _ => Value.NotImplemented,
    };

    /// <summary>-x; NotImplemented when the class has no such operator.</summary>
    protected virtual Value Negate(Vm.Vm vm) => Value.NotImplemented;

    /// <summary>+x; NotImplemented when the class has no such operator.</summary>
    protected virtual Value Plus(Vm.Vm vm) => Value.NotImplemented;

    /// <summary>divmod() with this object on either side; NotImplemented when the class does not know it.</summary>
    public virtual Value DivMod(Vm.Vm vm, in Value left, in Value right)
    {
        var quotient = Operations.Operations.Binary(vm, BinaryOperator.FloorDivide, false, left, right);
        if (quotient.IsNotImplemented || quotient.IsError)
        {
            return quotient;
        }

        var rest = Operations.Operations.Binary(vm, BinaryOperator.Modulo, false, left, right);
        return rest.IsError ? rest : Value.Of(new PyTuple([quotient, rest]));
    }

    /// <summary>format() with a spec that is not empty; NotImplemented when the class has none of its own.</summary>
    /// <remarks>The value is the object itself or an instance of a program's subclass of its class.</remarks>
    public virtual Value Format(Vm.Vm vm, in Value self, string spec) => Value.NotImplemented;
}
