using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>The texts of functions, classes, modules and other objects of the machine.</content>
internal static partial class Operations
{
    /// <summary>Appends the repr of an object whose class does not say otherwise.</summary>
    internal static bool AppendObjectText(Vm.Vm vm, PyObject value, TextSink sink)
    {
        switch (value)
        {
            case PyFunction function:
                return sink.Append($"<function {function.QualifiedName} at {Address(vm, value)}>");
            case PyExternalFunction external:
                return sink.Append($"<function '{external.ShownName}' external>");
            case PyNativeFunction native:
                return sink.Append(NativeText(vm, native));
            case PyBoundMethod method:
                return AppendMethod(vm, method, sink);
            case PyType type:
                return sink.Append($"<class '{QualifiedTypeName(type)}'>");
            case PyModule module:
                return module.IsMade || module.IsOfHost ? sink.Append($"<module '{module.Name}'>")
                    : sink.Append($"<module '{module.Name}' ({(module.IsFrozen ? "frozen" : "built-in")})>");
            case PyGenerator generator when generator.IsFrame:
                return sink.Append(
                    $"<{value.Class.FullName} object {generator.QualifiedName} at {Address(vm, value)}>");
            case PyCell cell:
                return sink.Append(cell.Content.IsUnbound
                    ? $"<cell at {Address(vm, value)}: empty>"
                    : $"<cell at {Address(vm, value)}: {TypeName(cell.Content)} object at 0x{vm.IdentityOf(cell.Content):x}>");
            case PyCode code:
                return sink.Append($"<code object {code.Code.Name} at {Address(vm, value)}, file "
                    + $"\"{code.Code.Unit.FileName}\", line {PyCode.LineOf(code.Code.Unit, code.Code.FirstOffset)}>");
            case PyGetter getter:
                return sink.Append($"<attribute '{getter.Name}' of '{getter.Owner.FullName}' objects>");
            case PyMember member:
                return sink.Append($"<member '{member.Name}' of '{member.Owner.Name}' objects>");
            case PyClassMethod method:
                return AppendWrapped(vm, "<classmethod(", method.Function, ")>", sink);
            case PyStaticMethod method:
                return AppendWrapped(vm, "<staticmethod(", method.Function, ")>", sink);
            case PySuper super:
                return sink.Append($"<super: <class '{super.Start.Name}'>, " + (super.SelfType is null
                    ? "NULL>"
                    : $"<{super.SelfType.Name} object>>"));
            case PyGenericAlias { IsTyping: true } alias when alias.Name is not null || alias.Metadata is not null:
                return AppendTypingAlias(vm, alias, sink);
            case PyGenericAlias alias:
                return sink.Append(alias.IsUnpacked ? "*" : "") && AppendTypeText(vm, alias.Origin, sink)
                    && sink.Append("[")
                    && (alias.HasParameterList ? AppendParameterList(vm, alias.Arguments.Items, sink)
                        : AppendTypeArguments(vm, alias.Arguments, ", ", sink)) && sink.Append("]");
            case PyUnion union:
                return AppendTypeArguments(vm, union.Arguments, " | ", sink);
            case PyException exception:
                return AppendExceptionRepr(vm, exception, sink);
            case PyPayloadInstance { Payload.Ref: PyNative native } instance:
                return native.AppendReprAs(vm, sink, instance.Class);
            case PyPayloadInstance { Payload.Ref: PyBuffer buffer } instance:
                return buffer.AppendReprAs(vm, sink, instance.Class);
            case PyPayloadInstance instance:
                return AppendRepr(vm, instance.Payload, sink);
            default:
                return sink.Append($"<{QualifiedTypeName(value.Class)} object at {Address(vm, value)}>");
        }
    }

    /// <summary>Appends str() of an object whose class does not say otherwise.</summary>
    internal static bool AppendObjectStr(Vm.Vm vm, PyObject value, TextSink sink) => value switch
    {
        PyException exception => AppendExceptionStr(vm, exception, sink),
        PyMappingProxy proxy => AppendRepr(vm, Value.Of(proxy.Names), sink),
        PyPayloadInstance { Payload.Ref: PyNative native and not (PyDeque or PyCallable) } =>
            native.AppendStr(vm, sink),
        PyPayloadInstance instance when instance.Payload.IsStr => sink.Append(instance.Payload.AsStr),
        _ => AppendRepr(vm, value.AsValue, sink),
    };

    /// <summary>An address as reprs show it.</summary>
    internal static string Address(Vm.Vm vm, PyObject value) => $"0x{vm.AddressOf(value):x}";

    private static string NativeText(Vm.Vm vm, PyNativeFunction function) => function.Kind switch
    {
        NativeKind.Method when function.IsSlot =>
            $"<slot wrapper '{function.Name}' of '{function.Owner?.FullName}' objects>",
        NativeKind.Method => $"<method '{function.Name}' of '{function.Owner?.FullName}' objects>",
        NativeKind.Function => $"<built-in function {function.Name}>",
        _ when function.Owner is { } owner =>
            $"<built-in method {(function.Kind == NativeKind.Constructor ? "__new__" : function.Name)} of type object at {Address(vm, owner)}>",
        _ => $"<built-in method {function.Name}>",
    };

    private static bool IsDunder(string name) =>
        name.Length > 4 && name.StartsWith("__", StringComparison.Ordinal)
            && name.EndsWith("__", StringComparison.Ordinal);

    private static bool AppendMethod(Vm.Vm vm, PyBoundMethod method, TextSink sink)
    {
        if (method.Native is { } native)
        {
            var kind = native.IsSlot ? "method-wrapper" : "built-in method";
            var name = kind == "method-wrapper" ? $"'{native.Name}'" : native.Name;
            return sink.Append(
                $"<{kind} {name} of {TypeName(method.Self)} object at 0x{vm.IdentityOf(method.Self):x}>");
        }

        var function = method.Function.Ref is PyFunction own ? own.QualifiedName
            : method.Function.Ref is PyNativeFunction plain ? plain.Name
            : TryFindAttribute(vm, method.Function, "__qualname__", out var shown) && TryText(shown, out var qualified)
                ? qualified
            : TryFindAttribute(vm, method.Function, "__name__", out shown) && TryText(shown, out var simple) ? simple
            : "?";
        return sink.Append($"<bound method {function} of ") && AppendRepr(vm, method.Self, sink) && sink.Append(">");
    }

    private static bool AppendWrapped(Vm.Vm vm, string before, in Value inner, string after, TextSink sink) =>
        sink.Append(before) && AppendRepr(vm, inner, sink) && sink.Append(after);

    /// <summary>An alias under the name it has in typing.</summary>
    private static bool AppendTypingAlias(Vm.Vm vm, PyGenericAlias alias, TextSink sink)
    {
        if (alias.Metadata is { } metadata)
        {
            return sink.Append("typing.Annotated[") && AppendTypeText(vm, alias.Origin, sink) && sink.Append(", ")
                && AppendItems(vm, metadata.Items, sink) && sink.Append("]");
        }

        if (!sink.Append("typing.") || !sink.Append(alias.Name!) || !sink.Append("["))
        {
            return false;
        }

        var items = alias.Arguments.Items;
        var isCall = alias.Name == "Callable" && items.Length > 0 && !items[0].IsEllipsis
            && !(items.Length == 2 && items[0].Ref is PyTypeParameter or PyGenericAlias { Name: "Concatenate" });
        var isDone = alias.IsLiteral ? AppendItems(vm, items, sink)
            : !isCall ? AppendTypeArguments(vm, alias.Arguments, ", ", sink)
            : sink.Append("[")
                && (items.Length == 1 || AppendTypeArguments(vm, new PyTuple(items[..^1]), ", ", sink))
                && sink.Append("], ") && AppendTypeText(vm, items[^1], sink);
        return isDone && sink.Append("]");
    }

    private static bool AppendItems(Vm.Vm vm, Value[] items, TextSink sink)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if ((i > 0 && !sink.Append(", ")) || !AppendRepr(vm, items[i], sink))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AppendTypeArguments(Vm.Vm vm, PyTuple arguments, string separator, TextSink sink)
    {
        if (arguments.Items.Length == 0)
        {
            return sink.Append("()");
        }

        for (var i = 0; i < arguments.Items.Length; i++)
        {
            if ((i > 0 && !sink.Append(separator)) || !AppendTypeText(vm, arguments.Items[i], sink))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The arguments of Callable: the parameters in brackets, and the result.</summary>
    private static bool AppendParameterList(Vm.Vm vm, Value[] arguments, TextSink sink)
    {
        if (arguments.Length <= 1)
        {
            return sink.Append("[], ") && AppendTypeText(vm, arguments.Length == 0 ? Value.None : arguments[0], sink);
        }

        var parameters = new PyTuple(arguments[..^1]);
        return sink.Append("[") && AppendTypeArguments(vm, parameters, ", ", sink) && sink.Append("], ")
            && AppendTypeText(vm, arguments[^1], sink);
    }

    /// <summary>A type expression: classes by name, Ellipsis as dots, NoneType as None.</summary>
    private static bool AppendTypeText(Vm.Vm vm, in Value value, TextSink sink)
    {
        switch (value.Ref)
        {
            case PyType type:
                return sink.Append(type == BuiltinTypes.NoneType ? "None" : QualifiedTypeName(type));
            case Tag { Kind: TagKind.Ellipsis }:
                return sink.Append("...");
            case PyTuple tuple:
                return AppendTypeList(vm, tuple, sink);
            case PyList list:
                return AppendTypeList(vm, new PyTuple(list.Span.ToArray()), sink);
            default:
                return AppendRepr(vm, value, sink);
        }
    }

    /// <summary>What a parameter specification stands for.</summary>
    private static bool AppendTypeList(Vm.Vm vm, PyTuple types, TextSink sink)
    {
        if (!vm.EnterRecursion(" while getting the repr of an object"))
        {
            return false;
        }

        var isDone = sink.Append("[")
            && (types.Items.Length == 0 || AppendTypeArguments(vm, types, ", ", sink)) && sink.Append("]");
        vm.LeaveRecursion();
        return isDone;
    }
}
