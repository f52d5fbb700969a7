using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <content>isinstance() and issubclass().</content>
internal static partial class BuiltinsModule
{
    private const int MaxNesting = 200;

    /// <summary>Whether a value is an instance of a class, of one of a tuple, or of one of a union.</summary>
    [PyFunction("isinstance(obj, class_or_tuple, /)", Cost = Cost.Charged)]
    private static Value IsInstance(Vm vm, Value obj, Value classOrTuple)
    {
        if (classOrTuple.Ref is PyType { Class.IsUser: false } type)
        {
            return IsInstance(obj, type) ? Value.True
                : Claims(vm, obj) ? vm.TailEmbedded("claims_class", obj, classOrTuple) : Value.False;
        }

        if (TryAnswer(vm, classOrTuple, obj, isSubclass: false, out var known))
        {
            return known;
        }

        if (TryMembers(classOrTuple, out var members))
        {
            return Any(vm, obj, members, isSubclass: false, 0, out var answer) ? answer
                : vm.TailEmbedded("check_instance", obj, Value.Of(new PyTuple(members)));
        }

        if (classOrTuple.Ref is PyGenericAlias alias)
        {
            return alias.IsTyping ? Raise.TypeError.SubscriptedGeneric(vm)
                : Raise.TypeError.ParameterizedGeneric(vm, "isinstance");
        }

        return UserMethods.TryFind(classOrTuple, "__instancecheck__", out var method)
            ? vm.TailEmbedded("truth_of_call", method, classOrTuple, obj)
            : classOrTuple.Ref is PyType cls ? IsInstance(obj, cls) ? Value.True
                : Claims(vm, obj) ? vm.TailEmbedded("claims_class", obj, classOrTuple) : Value.False
            : classOrTuple.Class.IsUser ? vm.TailEmbedded("abstract_instance", obj, classOrTuple)
            : Raise.TypeError.InstanceOf(vm);
    }

    /// <summary>Whether a class derives from a class, from one of a tuple, or from one of a union.</summary>
    [PyFunction("issubclass(cls, class_or_tuple, /)", Cost = Cost.Charged)]
    private static Value IsSubclass(Vm vm, Value cls, Value classOrTuple)
    {
        if (TryAnswer(vm, classOrTuple, cls, isSubclass: true, out var known))
        {
            return known;
        }

        if (TryMembers(classOrTuple, out var members))
        {
            return Any(vm, cls, members, isSubclass: true, 0, out var answer) ? answer
                : vm.TailEmbedded("check_subclass", cls, Value.Of(new PyTuple(members)));
        }

        if (UserMethods.TryFind(classOrTuple, "__subclasscheck__", out var method))
        {
            return vm.TailEmbedded("truth_of_call", method, classOrTuple, cls);
        }

        return (cls.Class.IsUser || classOrTuple.Class.IsUser)
            && (cls.Ref is not PyType || classOrTuple.Ref is not PyType)
                ? vm.TailEmbedded("abstract_subclass", cls, classOrTuple)
            : cls.Ref is not PyType type ? Raise.TypeError.SubclassArgument(vm)
            : classOrTuple.Ref is PyType parent ? Value.Bool(type.IsSubclassOf(parent))
            : classOrTuple.Ref is PyGenericAlias { IsTyping: true } ? Raise.TypeError.SubscriptedGeneric(vm)
            : classOrTuple.Ref is PyGenericAlias ? Raise.TypeError.ParameterizedGeneric(vm, "issubclass")
            : Raise.TypeError.SubclassOf(vm);
    }

    /// <summary>
    /// True when __class__ of a value is computed by its program, so that it may claim another class.
    /// </summary>
    private static bool Claims(Vm vm, in Value value) => value.Class is { IsUser: true } type
        && (vm.TryDunder(type, SlotId.GetAttribute, out _)
            || (type.TryLookup("__class__", out _, out var owner) && owner.IsUser));

    private static bool IsInstance(in Value value, PyType type)
    {
        var own = value.Class;
        return own == type || own.IsSubclassOf(type);
    }

    /// <summary>
    /// Asks what an abstract base class has answered before; an instance that claims another class is not answered no.
    /// </summary>
    private static bool TryAnswer(Vm vm, in Value abstractClass, in Value subject, bool isSubclass, out Value result)
    {
        result = Value.False;
        if (abstractClass.Ref is not PyType { Answers: { IsDirect: true } answers }
            || (isSubclass ? subject.Ref as PyType : subject.Class) is not { } type
            || !answers.TryGet(vm, type, out var answer))
        {
            return false;
        }

        result = Value.Bool(answer);
        return answer || isSubclass || !type.IsUser
            || (type.TryLookup("__class__", out _, out var owner) && !owner.IsUser);
    }

    /// <summary>The classes of a tuple or union.</summary>
    private static bool TryMembers(in Value classes, out Value[] members)
    {
        members = (classes.Ref as PyTuple)?.Items ?? (classes.Ref as PyUnion)?.Arguments.Items ?? [];
        return classes.Ref is PyTuple or PyUnion;
    }

    /// <summary>Asks the classes one by one; false when one of them decides by a method of a program.</summary>
    private static bool Any(Vm vm, in Value subject, Value[] members, bool isSubclass, int depth, out Value answer)
    {
        answer = Value.False;
        foreach (ref readonly var member in members.AsSpan())
        {
            if (!vm.ChargeWork(ItemCost))
            {
                answer = Value.Error;
            }
            else if (TryMembers(member, out var inner) && depth < MaxNesting)
            {
                if (!Any(vm, subject, inner, isSubclass, depth + 1, out answer))
                {
                    return false;
                }
            }
            else if (member.IsNone)
            {
                answer = Value.Bool(isSubclass ? subject.Ref == BuiltinTypes.NoneType : subject.IsNone);
            }
            else if (TryAnswer(vm, member, subject, isSubclass, out answer))
            {
                // An abstract base class that has said so before.
            }
            else if (member.Ref is PyType { Class.IsUser: true } or not PyType
                || (isSubclass && subject.Ref is not PyType && subject.Class.IsUser))
            {
                return false;
            }
            else if (isSubclass && subject.Ref is not PyType)
            {
                answer = Raise.TypeError.SubclassArgument(vm);
            }
            else
            {
                var type = (PyType)member.Ref;
                answer = Value.Bool(isSubclass ? ((PyType)subject.Ref!).IsSubclassOf(type) : IsInstance(subject, type));
                if (!isSubclass && !answer.IsTrue && Claims(vm, subject))
                {
                    return false;
                }
            }

            if (!answer.IsBool || answer.IsTrue)
            {
                return true;
            }
        }

        return true;
    }
}
