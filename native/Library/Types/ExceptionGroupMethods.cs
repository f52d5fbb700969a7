using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of exception groups.</summary>
[PyType("BaseExceptionGroup")]
internal static partial class ExceptionGroupMethods
{
    /// <summary>
    /// The part of the group that a class, a tuple of classes or a function selects; None when that is empty.
    /// </summary>
    [PyMethod("subgroup(matcher_value, /)", Cost = Cost.Charged)]
    private static Value Subgroup(Vm vm, PyException self, Value matcherValue) =>
        !IsSelection(matcherValue) ? !BuiltinsModule.IsCallable(matcherValue) ? RefuseMatcher(vm)
            : vm.TailEmbedded("subgroup_by", Value.Of(self), matcherValue)
            : ExceptionGroups.HasProgramClass(vm, self)
                ? vm.TailEmbedded("subgroup_by", Value.Of(self), matcherValue)
            : ExceptionGroups.TryMatch(vm, self, matcherValue, false, out var matched, out _)
                ? Value.OfNullable(matched)
            : Value.Error;

    /// <summary>The selected part and the rest.</summary>
    [PyMethod("split(matcher_value, /)", Cost = Cost.Charged)]
    private static Value Split(Vm vm, PyException self, Value matcherValue) =>
        !IsSelection(matcherValue) ? !BuiltinsModule.IsCallable(matcherValue) ? RefuseMatcher(vm)
            : vm.TailEmbedded("split_by", Value.Of(self), matcherValue)
            : ExceptionGroups.HasProgramClass(vm, self)
                ? vm.TailEmbedded("split_by", Value.Of(self), matcherValue)
            : ExceptionGroups.TryMatch(vm, self, matcherValue, false, out var matched, out var rest)
                ? Value.Of(new PyTuple([Value.OfNullable(matched), Value.OfNullable(rest)]))
                : Value.Error;

    /// <summary>A group with the same message and other members.</summary>
    [PyMethod("derive(excs, /)", Cost = Cost.Charged)]
    private static Value Derive(Vm vm, PyException self, Value excs) =>
        Ops.NewException(
            vm, ExceptionTypes.BaseExceptionGroup, [Ops.ExceptionField(self, "message"), excs], default, default);

    /// <summary>ExceptionGroup[T].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    private static Value RefuseMatcher(Vm vm) =>
        vm.Fail(ExceptionTypes.TypeError, ExceptionGroups.MatcherKind);

    private static bool IsSelection(in Value value) => value.Ref is PyType or PyTuple;
}
