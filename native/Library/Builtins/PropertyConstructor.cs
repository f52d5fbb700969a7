using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>property().</summary>
[PyType("property")]
internal static partial class PropertyConstructor
{
    /// <summary>An attribute that functions read, set and delete.</summary>
    [PyFunction("property(fget=None, fset=None, fdel=None, doc=None)", Cost = Cost.Constant)]
    private static PyProperty New(Vm vm, PyType type, Value fget, Value fset, Value fdel, Value doc)
    {
        if (!type.IsUser)
        {
            return new PyProperty(fget, fset, fdel, doc);
        }

        var made = new PyPropertyInstance(type, fget, fset, fdel, doc);
        Types.PropertyMethods.KeepDoc(vm, made);
        return made;
    }
}

/// <summary>classmethod().</summary>
[PyType("classmethod")]
internal static partial class ClassMethodConstructor
{
    /// <summary>A function that receives the class.</summary>
    [PyFunction("classmethod(function, /)", Cost = Cost.Constant)]
    private static Value New(PyType type, Value function) =>
        IntConstructor.Payload(type, Value.Of(new PyClassMethod(function)));
}

/// <summary>staticmethod().</summary>
[PyType("staticmethod")]
internal static partial class StaticMethodConstructor
{
    /// <summary>A function that receives neither instance nor class.</summary>
    [PyFunction("staticmethod(function, /)", Cost = Cost.Constant)]
    private static Value New(PyType type, Value function) =>
        IntConstructor.Payload(type, Value.Of(new PyStaticMethod(function)));
}

/// <summary>super() with arguments; without any it is an instruction.</summary>
[PyType("super")]
internal static partial class SuperConstructor
{
    /// <summary>Attributes as they are found after a class in the order of an object.</summary>
    [PyFunction(
        "super(type=<unrepresentable>, object_or_type=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value type, Value objectOrType)
    {
        _ = cls;
        return type.IsMissing ? Raise.RuntimeError.SuperArguments(vm)
            : type.Ref is not PyType start ? Raise.TypeError.SuperArgument(vm, type)
            : objectOrType.IsMissing ? Value.Of(new PySuper(start, Value.None, null!))
            : Ops.TrySuper(vm, start, objectOrType, out var result) ? result
            : Value.Error;
    }
}
