using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>Annotations of classes. Source: CPython 3.14 Objects/typeobject.c, type_get_annotations.</content>
internal static partial class TypeMethods
{
    private const string Own = "__annotations__";
    private const string Cached = "__annotations_cache__";
    private const string Function = "__annotate_func__";

    /// <summary>Annotations of the class body.</summary>
    [PyGetter("__annotations__", Setter = nameof(SetAnnotations))]
    private static Value Annotations(Vm vm, PyType self)
    {
        if (!self.IsUser)
        {
            return Ops.FailAttribute(vm, Value.Of(self), Own);
        }

        if (self.Namespace.TryGetStr(Own, out var annotations) || self.Namespace.TryGetStr(Cached, out annotations))
        {
            return annotations;
        }

        var annotate = Annotate(vm, self);
        annotations = Builtins.BuiltinsModule.IsCallable(annotate)
            ? vm.CallNested(annotate, Value.Int(1))
            : Value.Of(new PyDict());
        if (!annotations.IsError)
        {
            self.Namespace.SetStr(Cached, annotations);
        }

        return annotations;
    }

    /// <summary>The function that makes the annotations.</summary>
    [PyGetter("__annotate__", Setter = nameof(SetAnnotate))]
    private static Value Annotate(Vm vm, PyType self) =>
        !self.IsUser ? Ops.FailAttribute(vm, Value.Of(self), "__annotate__")
            : self.Namespace.TryGetStr("__annotate__", out var annotate)
                || self.Namespace.TryGetStr(Function, out annotate) ? annotate
            : Value.None;

    private static Value SetAnnotations(Vm vm, PyType self, Value value)
    {
        if (!self.IsUser)
        {
            return Raise.TypeError.ImmutableType(vm, Own, self.Name);
        }

        var names = self.Namespace;
        var entry = names.TryGetStr(Own, out _) ? Own : Cached;
        if (!value.IsMissing)
        {
            names.SetStr(entry, value);
        }
        else if (!names.TryGetStr(entry, out _))
        {
            return vm.Fail(ExceptionTypes.AttributeError, Own);
        }
        else
        {
            names.RemoveStr(entry);
        }

        names.RemoveStr(Function);
        names.RemoveStr("__annotate__");
        return Value.None;
    }

    private static Value SetAnnotate(Vm vm, PyType self, Value value)
    {
        if (value.IsMissing)
        {
            return vm.Fail(ExceptionTypes.TypeError, "cannot delete __annotate__ attribute");
        }

        if (!self.IsUser)
        {
            return Raise.TypeError.ImmutableType(vm, "__annotate__", self.Name);
        }

        if (!value.IsNone && !Builtins.BuiltinsModule.IsCallable(value))
        {
            return Raise.TypeError.AnnotateValue(vm);
        }

        var names = self.Namespace;
        names.SetStr(names.TryGetStr("__annotate__", out _) ? "__annotate__" : Function, value);
        if (!value.IsNone)
        {
            names.RemoveStr(Cached);
            names.RemoveStr(Own);
        }

        return Value.None;
    }
}
