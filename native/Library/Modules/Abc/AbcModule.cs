using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Abc;

/// <summary>What the text of abc uses.</summary>
[PyModule("_abc")]
internal static partial class AbcModule
{
    /// <summary>Properties in properties that are looked into: each has three parts.</summary>
    private const int MaxWrappers = 6;

    private const string Mark = "__isabstractmethod__";
    private const string PatternFlags = "__abc_tpflags__";
    private const int MemberCost = 10;
    private const int SequenceFlag = 1 << 5;
    private const int MappingFlag = 1 << 6;

    /// <summary>The names of the abstract methods of a class; None when the program has to be asked.</summary>
    [PyFunction("_abstract_names(cls, /)", Cost = Cost.Charged)]
    private static Value AbstractNames(Vm vm, PyType cls)
    {
        var names = new List<string>();
        var position = 0;
        while (cls.Namespace.Next(ref position, out Value key, out Value member))
        {
            if (!vm.ChargeWork(MemberCost))
            {
                return Value.Error;
            }

            if (IsAbstract(member) is not { } isAbstract)
            {
                return Value.None;
            }

            if (isAbstract && key.TryStr(out var name))
            {
                names.Add(name);
            }
        }

        foreach (var parent in cls.Bases)
        {
            position = 0;
            if (!parent.TryLookup("__abstractmethods__", out var listed) || listed.Ref is not PySet inherited)
            {
                continue;
            }

            while (inherited.Next(ref position, out Value key, out long _))
            {
                if (!vm.ChargeWork(MemberCost))
                {
                    return Value.Error;
                }

                if (!key.TryStr(out var name) || names.Contains(name) || !cls.TryLookup(name, out var member))
                {
                    continue;
                }

                if (IsAbstract(member) is not { } isAbstract)
                {
                    return Value.None;
                }

                if (isAbstract)
                {
                    names.Add(name);
                }
            }
        }

        var set = new PySet(BuiltinTypes.FrozenSet);
        foreach (var name in names)
        {
            if (!set.Add(vm, Value.Str(name)))
            {
                return Value.Error;
            }
        }

        return Value.Of(set);
    }

    /// <summary>Gives a class the kind of patterns that __abc_tpflags__ of its namespace states.</summary>
    [PyFunction("_take_flags(cls, /)", Cost = Cost.Constant)]
    private static void TakeFlags(PyType cls)
    {
        if (cls.Namespace.TryGetStr(PatternFlags, out var given) && given.IsInt)
        {
            cls.Flags |= (given.Bits & SequenceFlag) != 0 ? TypeFlags.Sequence
                : (given.Bits & MappingFlag) != 0 ? TypeFlags.Mapping
                : TypeFlags.None;
            cls.Namespace.RemoveStr(PatternFlags);
        }
    }

    /// <summary>A registered class and its subclasses match the patterns of the abstract base.</summary>
    [PyFunction("_pass_flags(cls, subclass, /)", Cost = Cost.Linear)]
    private static void PassFlags(Vm vm, PyType cls, PyType subclass)
    {
        var flags = cls.Flags & (TypeFlags.Sequence | TypeFlags.Mapping);
        vm.AbstractToken++;
        if (flags == TypeFlags.None || !subclass.IsUser)
        {
            return;
        }

        foreach (var type in vm.Classes)
        {
            if (type.IsSubclassOf(subclass))
            {
                type.Flags = (type.Flags & ~(TypeFlags.Sequence | TypeFlags.Mapping)) | flags;
            }
        }
    }

    /// <summary>The answer that a class has given about another one; None when it has not.</summary>
    [PyFunction("_known_answer(cls, subclass, /)", Cost = Cost.Constant)]
    private static Value KnownAnswer(Vm vm, PyType cls, PyType subclass) =>
        cls.Answers is { } answers && answers.TryGet(vm, subclass, out var answer) ? Value.Bool(answer) : Value.None;

    /// <summary>Keeps an answer and returns it.</summary>
    [PyFunction("_keep_answer(meta, cls, subclass, answer, /)", Cost = Cost.Constant)]
    private static Value KeepAnswer(Vm vm, PyType meta, PyType cls, PyType subclass, Value answer)
    {
        if (cls.IsUser)
        {
            cls.Answers ??= new AbstractAnswers(IsSame(meta, cls.Class, "__instancecheck__")
                && IsSame(meta, cls.Class, "__subclasscheck__"));
            cls.Answers.Set(vm, subclass, answer.IsTrue);
        }

        return answer;
    }

    /// <summary>Forgets what a class has answered.</summary>
    [PyFunction("_forget_answers(cls, /)", Cost = Cost.Constant)]
    private static void ForgetAnswers(PyType cls) => cls.Answers = null;

    private static bool IsSame(PyType first, PyType second, string name) =>
        first.TryLookup(name, out var one) && second.TryLookup(name, out var other) && Value.Same(one, other);

    /// <summary>
    /// True for what abstractmethod marked, also inside of properties and the like; null when code of the program says.
    /// </summary>
    private static bool? IsAbstract(in Value member, int depth = 0)
    {
        switch (member.Ref)
        {
            case PyClassMethod or PyStaticMethod or PyProperty when depth == MaxWrappers:
                return false;
            case PyFunction function:
                return function.Attributes is not { } own || !own.TryGetStr(Mark, out var mark) ? false
                    : mark.IsBool ? mark.IsTrue : null;
            case PyClassMethod method:
                return IsAbstract(method.Function, depth + 1);
            case PyStaticMethod method:
                return IsAbstract(method.Function, depth + 1);
            case PyProperty property:
                var getter = IsAbstract(property.Getter, depth + 1);
                var setter = IsAbstract(property.Setter, depth + 1);
                var deleter = IsAbstract(property.Deleter, depth + 1);
                return getter is null || setter is null || deleter is null ? null
                    : getter.Value || setter.Value || deleter.Value;
            case PyType { IsUser: true }:
            case IInstance:
                return null;
            default:
                return false;
        }
    }
}

/// <summary>What the text of collections.abc uses.</summary>
[PyModule("_collections.abc")]
internal static partial class ContainerChecks
{
    /// <summary>True when a class has all methods, else NotImplemented; None stands for a method withdrawn.</summary>
    [PyFunction("_has_methods(cls, /, *names)", Cost = Cost.Linear)]
    private static Value HasMethods(PyType cls, ReadOnlySpan<Value> names)
    {
        foreach (ref readonly var name in names)
        {
            if (!cls.TryLookup(name.AsStr, out var method) || method.IsNone)
            {
                return Value.NotImplemented;
            }
        }

        return Value.True;
    }
}
