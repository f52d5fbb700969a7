using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Types;

/// <summary>Members of functions of the library.</summary>
[PyType("builtin_function_or_method")]
internal static partial class NativeFunctionMethods
{
    /// <summary>Calls it.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, Value self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Forwarding.Call(vm, self, args, kwargs);

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static string Name(Value self) =>
        Of(self) is { Kind: not NativeKind.Constructor } native ? native.Name : "__new__";

    /// <summary>The name with that of the class.</summary>
    [PyGetter("__qualname__")]
    private static string QualifiedName(Value self) =>
        Of(self) is { Owner: { } owner } ? owner.Name + "." + Name(self) : Name(self);

    /// <summary>The module; None for methods.</summary>
    [PyGetter("__module__")]
    private static Value Module(Value self) =>
        self.Ref is PyNativeFunction { Owner: null } native ? Value.Str(ShownModule(native.Module)) : Value.None;

    /// <summary>A private part of a package is shown as CPython's module for it: _json for _json.decoder.</summary>
    private static string ShownModule(string module) =>
        module.StartsWith('_') && module.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            ? module[..dot] : module;

    /// <summary>What it is bound to: a value, a class, or the module.</summary>
    [PyGetter("__self__")]
    private static Value Self(Vm vm, Value self) =>
        self.Ref is PyBoundMethod bound ? bound.Self
        : self.Ref is PyNativeFunction { Owner: { } owner } ? Value.Of(owner)
        : vm.Modules.TryGetValue(Of(self).Module, out var module) ? Value.Of(module)
        : Value.None;

    /// <summary>The documentation.</summary>
    [PyGetter("__doc__")]
    private static string Doc(Value self) => Of(self).Doc;

    /// <summary>The parameters as text.</summary>
    [PyGetter("__text_signature__")]
    private static string Signature(Value self) => TextOf(Of(self));

    /// <summary>The parameters of a native function as text.</summary>
    internal static string TextOf(PyNativeFunction native) =>
        native.Signature.Text[native.Signature.Text.IndexOf('(', StringComparison.Ordinal)..];

    /// <summary>The native function itself or the one that is bound.</summary>
    internal static PyNativeFunction Of(in Value self) =>
        self.Ref as PyNativeFunction ?? ((PyBoundMethod)self.Ref!).Native!;
}

/// <summary>Members of slots of builtin classes, bound to a value.</summary>
[PyType("method-wrapper")]
internal static partial class MethodWrapperMethods
{
    /// <summary>Calls it.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, Value self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Forwarding.Call(vm, self, args, kwargs);

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static string Name(PyBoundMethod self) => self.Native!.Name;

    /// <summary>The name with that of the class.</summary>
    [PyGetter("__qualname__")]
    private static string QualifiedName(PyBoundMethod self) => $"{self.Native!.Owner?.Name}.{self.Native!.Name}";

    /// <summary>What it is bound to.</summary>
    [PyGetter("__self__")]
    private static Value Self(PyBoundMethod self) => self.Self;

    /// <summary>The class that declares it.</summary>
    [PyGetter("__objclass__")]
    private static PyType? Owner(PyBoundMethod self) => self.Native!.Owner;

    /// <summary>The documentation.</summary>
    [PyGetter("__doc__")]
    private static string Doc(PyBoundMethod self) => self.Native!.Doc;

    /// <summary>The parameters as text.</summary>
    [PyGetter("__text_signature__")]
    private static string Signature(PyBoundMethod self) => NativeFunctionMethods.TextOf(self.Native!);
}

/// <summary>Members of methods of builtin classes, reached through the class.</summary>
[PyType("method_descriptor")]
internal static partial class MethodDescriptorMethods
{
    /// <summary>Calls it.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, Value self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Forwarding.Call(vm, self, args, kwargs);

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static string Name(PyNativeFunction self) => self.Name;

    /// <summary>The name with that of the class.</summary>
    [PyGetter("__qualname__")]
    private static string QualifiedName(PyNativeFunction self) => self.Owner is { } owner
        ? owner.Name + "." + self.Name : self.Name;

    /// <summary>The documentation.</summary>
    [PyGetter("__doc__")]
    private static string Doc(PyNativeFunction self) => self.Doc;

    /// <summary>The parameters as text.</summary>
    [PyGetter("__text_signature__")]
    private static string Signature(PyNativeFunction self) => NativeFunctionMethods.TextOf(self);

    /// <summary>The function bound to a value.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Get(PyNativeFunction self, Value instance, Value owner) =>
        instance.IsNone && !owner.IsNone ? Value.Of(self) : Value.Of(new PyBoundMethod(Value.Of(self), instance));

    /// <summary>The class that declares it.</summary>
    [PyGetter("__objclass__")]
    private static PyType? Owner(PyNativeFunction self) => self.Owner;
}

/// <summary>Members of slots of builtin classes, reached through the class.</summary>
[PyType("wrapper_descriptor")]
internal static partial class WrapperDescriptorMethods
{
    /// <summary>Calls it.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, Value self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Forwarding.Call(vm, self, args, kwargs);

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static string Name(PyNativeFunction self) => self.Name;

    /// <summary>The name with that of the class.</summary>
    [PyGetter("__qualname__")]
    private static string QualifiedName(PyNativeFunction self) => self.Owner is { } owner
        ? owner.Name + "." + self.Name : self.Name;

    /// <summary>The documentation.</summary>
    [PyGetter("__doc__")]
    private static string Doc(PyNativeFunction self) => self.Doc;

    /// <summary>The parameters as text.</summary>
    [PyGetter("__text_signature__")]
    private static string Signature(PyNativeFunction self) => NativeFunctionMethods.TextOf(self);

    /// <summary>The slot bound to a value.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Get(PyNativeFunction self, Value instance, Value owner) =>
        instance.IsNone && !owner.IsNone ? Value.Of(self) : Value.Of(new PyBoundMethod(Value.Of(self), instance));

    /// <summary>The class that declares it.</summary>
    [PyGetter("__objclass__")]
    private static PyType? Owner(PyNativeFunction self) => self.Owner;
}
