using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Core;

/// <content>What the embedded texts about classes and instructions use.</content>
internal static partial class CoreModule
{
    /// <summary>Itself the mark of an absent value, never called: a program cannot have it.</summary>
    [PyFunction("_missing()", Cost = Cost.Constant)]
    private static Value Missing() => Value.None;

    /// <summary>typing.Generic.</summary>
    [PyConstant("_Generic")]
    private static PyType Generic => BuiltinTypes.Generic;

    /// <summary>The type parameters in the bases of a class.</summary>
    [PyFunction("_type_parameters(bases, /)", Cost = Cost.Charged)]
    private static Value TypeParameters(Vm vm, PyTuple bases) =>
        TypeArguments.Parameters(vm, bases.Items) is { } found ? Value.Of(found) : Value.Error;

    /// <summary>The union of types.</summary>
    [PyFunction("_union_of(members, /)", Cost = Cost.Charged)]
    private static Value UnionOf(Vm vm, PyTuple members) => TypeUnions.MakeOf(vm, members.Items);

    /// <summary>"Generic" for Generic[...], which declares type parameters; None for other bases.</summary>
    [PyFunction("_declaring_name(base, /)", Cost = Cost.Constant)]
    private static Value DeclaringName(Value @base) =>
        @base.Ref is PyGenericAlias { IsTyping: true, Origin.Ref: PyType { Name: "Generic" or "Protocol" } origin }
            ? Value.Str(origin.Name) : Value.None;

    /// <summary>The global found for a name, or NameError when there is none.</summary>
    [PyFunction("_global_or_raise(name, otherwise, /)", Cost = Cost.Constant)]
    private static Value GlobalOrRaise(Vm vm, string name, Value otherwise)
    {
        if (!otherwise.IsMissing)
        {
            return otherwise;
        }

        vm.FailName(name);
        return Value.Error;
    }

    /// <summary>A callable as error texts show it.</summary>
    [PyFunction("_function_text(callee, /)", Cost = Cost.Constant)]
    private static string FunctionText(Value callee) => Ops.FunctionText(callee);

    /// <summary>True for classes whose only positional sub-pattern matches the subject itself.</summary>
    [PyFunction("_matches_itself(cls, /)", Cost = Cost.Constant)]
    private static bool MatchesItself(PyType cls)
    {
        foreach (var type in cls.Mro)
        {
            if ((type.Flags & TypeFlags.MatchSelf) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The most derived metaclass of a metaclass and the bases.</summary>
    [PyFunction("_winning_metaclass(meta, bases, /)", Cost = Cost.Linear)]
    private static Value WinningMetaclass(Vm vm, PyType meta, PyTuple bases)
    {
        foreach (ref readonly var each in bases.Items.AsSpan())
        {
            if (each.Ref is not PyType && each.Class.TryLookup("__mro_entries__", out _))
            {
                return vm.Fail(ExceptionTypes.TypeError,
                    "type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }

        return ClassBuilder.Metaclass(vm, meta, bases.Items) is { } winner ? Value.Of(winner) : Value.Error;
    }

    /// <summary>True when all keys of a namespace are text.</summary>
    [PyFunction("_has_text_keys(namespace, /)", Cost = Cost.Linear)]
    private static bool HasTextKeys(PyDict @namespace)
    {
        var position = 0;
        while (@namespace.Next(ref position, out var key, out Value _))
        {
            if (!Ops.TryText(key, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes a class without running methods of the program.</summary>
    [PyFunction("_make_class(meta, name, bases, namespace, /)", Cost = Cost.Linear)]
    private static Value MakeClass(Vm vm, PyType meta, string name, PyTuple bases, PyDict @namespace) =>
        ClassBuilder.Create(vm, meta, name, bases.Items, @namespace) is { } made ? Value.Of(made) : Value.Error;

    /// <summary>Takes the method resolution order that mro() of a metaclass gave.</summary>
    [PyFunction("_set_order(cls, order, /)", Cost = Cost.Charged)]
    private static Value SetOrder(Vm vm, PyType cls, PyList order)
    {
        var types = new PyType[order.Count];
        for (var i = 0; i < types.Length; i++)
        {
            if (order.Span[i].Ref is not PyType type)
            {
                return vm.Fail(ExceptionTypes.TypeError,
                    $"mro() returned a non-class ('{order.Span[i].Class.FullName}')");
            }

            types[i] = type;
        }

        if (Array.IndexOf(types, BuiltinTypes.Object) < 0)
        {
            return vm.Fail(ExceptionTypes.TypeError, "mro() returned base with unsuitable layout ('object')");
        }

        cls.SetMro(types);
        vm.ClassEpoch++;
        return Value.None;
    }

    /// <summary>Pairs of name and value of the members of a class that want to know their name.</summary>
    [PyFunction("_named_members(cls, /)", Cost = Cost.Charged)]
    private static Value NamedMembers(Vm vm, PyType cls)
    {
        var found = new PyList();
        var position = 0;
        while (cls.Namespace.Next(ref position, out Value name, out Value value))
        {
            if (!vm.ChargeWork(20))
            {
                return Value.Error;
            }

            if (value.Class is { IsUser: true } type && type.TryLookup("__set_name__", out _))
            {
                found.Append(Value.Of(new PyTuple([name, value])));
            }
        }

        return Value.Of(found);
    }

    /// <summary>Checks that the metaclass handed the __class__ cell of the body on to type.__new__.</summary>
    [PyFunction("_check_class_cell(cell, cls, name, /)", Cost = Cost.Constant)]
    private static Value CheckClassCell(Vm vm, Value cell, PyType cls, string name)
    {
        if (cell.Ref is not PyCell content || content.Content.Ref == cls)
        {
            return Value.None;
        }

        return content.Content.IsUnbound || content.Content.Ref is null
            ? vm.Fail(ExceptionTypes.RuntimeError,
                $"__class__ not set defining '{name}' as {Ops.SafeRepr(vm, Value.Of(cls))}. "
                + "Was __classcell__ propagated to type.__new__?")
            : vm.Fail(ExceptionTypes.TypeError,
                $"__class__ set to {Ops.SafeRepr(vm, content.Content)} defining '{name}' as {Ops.SafeRepr(vm, Value.Of(cls))}");
    }
}
