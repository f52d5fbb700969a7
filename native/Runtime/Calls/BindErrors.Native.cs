using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <content>
/// Messages of calls of native functions. Source: CPython 3.14 Python/getargs.c and Objects/descrobject.c.
/// </content>
internal static partial class BindErrors
{
    /// <summary>A method called through its class with a receiver of another class.</summary>
    public static Value WrongReceiver(Vm.Vm vm, string name, PyType owner, in Value receiver)
    {
        if (receiver.Ref is PyExternalFunction && owner == BuiltinTypes.Function)
        {
            // Functions of the host share the class's name, not all of its members.
            return vm.Fail(ExceptionTypes.AttributeError, $"'function' object has no attribute '{name}'");
        }

        Fail(vm, owner.TryLookup(name, out var found) && IsWrapper(found.Ref as PyNativeFunction)
            ? $"descriptor '{name}' requires a '{owner.Name}' object but received a '{receiver.Class.FullName}'"
            : $"descriptor '{name}' for '{owner.Name}' objects doesn't apply to a '{receiver.Class.FullName}' object");
        return Value.Error;
    }

    // Some special methods are both a slot and a method; then the method is what a program sees.
    private static bool IsWrapper(PyNativeFunction? function) => function is { IsSlot: true } && !(
        (function.Name == "__getitem__" && (function.Owner == BuiltinTypes.Dict || function.Owner == BuiltinTypes.List))
        || (function.Name == "__contains__" && (function.Owner == BuiltinTypes.Dict
            || function.Owner == BuiltinTypes.Set || function.Owner == BuiltinTypes.FrozenSet)));

    /// <summary>A method called through its class without a receiver.</summary>
    public static Value NoReceiver(Vm.Vm vm, PyNativeFunction function)
    {
        Fail(vm, IsWrapper(function)
            ? $"descriptor '{function.Name}' of '{function.Owner!.Name}' object needs an argument"
            : function.Kind == NativeKind.Method
            ? $"unbound method {Qualified(function)}() needs an argument"
            : $"{function.Name}.__new__(): not enough arguments");
        return Value.Error;
    }

    /// <summary>Checks the class that a class method or a constructor receives; false: the error is raised.</summary>
    public static bool IsClass(Vm.Vm vm, in Value value, PyType owner, string name, out PyType type)
    {
        type = value.Ref as PyType ?? owner;
        var isConstructor = name == owner.Name;
        if (value.Ref is not PyType)
        {
            return Fail(vm, isConstructor
                ? $"{name}.__new__(X): X is not a type object ({value.Class.FullName})"
                : $"descriptor '{name}' for type '{owner.Name}' needs a type, not a '{value.Class.FullName}' as arg 2");
        }

        return type == owner || type.IsSubclassOf(owner) || Fail(vm, isConstructor
            ? $"{name}.__new__({type.Name}): {type.Name} is not a subtype of {name}"
            : $"descriptor '{name}' requires a subtype of '{owner.Name}' but received '{type.Name}'");
    }

    /// <summary>The message of a call the binder refused, found in CPython's order of checks.</summary>
    public static Value Native(Vm.Vm vm, PyNativeFunction function, ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> names)
    {
        var receivers = function.HasReceiver ? 1 : 0;
        if (function.Kind == NativeKind.Method && !ArgumentConversion.IsReceiver(positional[0], function.Owner!))
        {
            return WrongReceiver(vm, function.Name, function.Owner!, positional[0]);
        }

        var call = new NativeCall(function, positional.Length - receivers, names);
        if (function.Name == "sorted" && positional.Length == 1 && Operations.Operations.IsNotIterable(positional[0]))
        {
            // The items are taken before list.sort() looks at the keywords.
            return Errors.Raise.TypeError.NotIterable(vm, positional[0]);
        }

        Fail(vm, Special(call) ?? function.Signature.Style switch
        {
            CallStyle.Unpack when call.Names.Length > 0 && !call.TakesKeywords => NoKeywords(call),
            CallStyle.Def => Def(call),
            CallStyle.ParseTuple => ParseTuple(call),
            CallStyle.Unpack when call.IsWrongCount => Unpack(call),
            CallStyle.Slot => Slot(call),
            CallStyle.Clinic when !call.TakesKeywords => PositionalOnly(call),
            _ => Keywords(call),
        });
        return Value.Error;
    }

    private static string Qualified(PyNativeFunction function) =>
        function.Owner is { } owner && function.Kind != NativeKind.Constructor
            ? $"{owner.Name}.{function.Name}"
            : function is { Kind: NativeKind.Function, Module: not "builtins" }
            ? $"{function.Module}.{function.Name}" : function.Name;

    private static string PositionalOnly(in NativeCall call)
    {
        var qualified = Qualified(call.Function);
        var isConstructor = call.Function.Kind == NativeKind.Constructor;
        var isVariable = call.Function.Signature.HasVarPositional;
        if (isConstructor && call.Most == 0 && !isVariable)
        {
            return $"{qualified}() takes no arguments";
        }

        if (call.Names.Length > 0)
        {
            return NoKeywords(call);
        }

        if (call.Most == 0 && !isVariable)
        {
            return $"{qualified}() takes no arguments ({Number(call.Count)} given)";
        }

        return call is { Most: 1, Required: 1 } && !isConstructor && !isVariable
            ? $"{qualified}() takes exactly one argument ({Number(call.Count)} given)"
            : Unpack(call);
    }

    private static string Slot(in NativeCall call)
    {
        if (call.Names.Length > 0)
        {
            return $"wrapper {call.Function.Name}() takes no keyword arguments";
        }

        if (call.Required != call.Most)
        {
            return $"expected {Number(call.Required)} or {Number(call.Most)} arguments, got {Number(call.Count)}";
        }

        var counted = Unpack(call);
        return counted[(call.Function.Name.Length + 1)..];
    }

    private static string NoKeywords(in NativeCall call) => $"{Qualified(call.Function)}() takes no keyword arguments";

    /// <summary>Functions whose message CPython writes by hand; null for all others.</summary>
    private static string? Special(in NativeCall call) => call.Function.Name switch
    {
        "Template" when call.Names.Length > 0 => "Template.__new__ only accepts *args arguments",
        "map" when call.Count < 2 && call.Function.Owner == BuiltinTypes.Map && call.Names.Length == 0 =>
            "map() must have at least two arguments.",
        "map" when call.FirstUnknown() is { Length: > 0 } unknown && call.Function.Owner == BuiltinTypes.Map =>
            UnexpectedKeyword("map", unknown, [.. call.Known]),
        "min" or "max" when call.Count == 0 && call.Function.Kind == NativeKind.Function =>
            $"{call.Function.Name} expected at least 1 argument, got 0",
        "sorted" when call.Count == 1 && call.FirstUnknown() is { Length: > 0 } unknown =>
            UnexpectedKeyword("sort", unknown, [.. call.Known]),
        "zip_longest" when call.FirstUnknown() is { Length: > 0 } =>
            "zip_longest() got an unexpected keyword argument",
        "enumerate" when call.FirstUnknown() is { Length: > 0 } unknown =>
            $"'{unknown}' is an invalid keyword argument for enumerate()",
        "enumerate" when call.Count == 0 && !call.IsNamed("iterable") =>
            "enumerate() missing required argument 'iterable'",
        _ => null,
    };

    private static string Unpack(in NativeCall call)
    {
        var wanted = call.Count < call.Required ? call.Required : call.Most;
        var bound = call.Required == call.Most && !call.Function.Signature.HasVarPositional ? ""
            : call.Count < call.Required ? "at least " : "at most ";
        return $"{call.Function.Name} expected {bound}{Number(wanted)} argument{Plural(wanted)}, got {Number(call.Count)}";
    }

    private static string ParseTuple(in NativeCall call)
    {
        if (call.Names.Length > 0)
        {
            return $"{Qualified(call.Function)}() takes no keyword arguments";
        }

        var wanted = call.Count < call.Required ? call.Required : call.Most;
        var bound = call.Required == call.Most ? "exactly" : call.Count < call.Required ? "at least" : "at most";
        return $"{call.Function.Name}() takes {bound} {Number(wanted)} argument{Plural(wanted)} ({Number(call.Count)} given)";
    }

    /// <summary>The function as messages name it: datetime parses arguments without saying who does.</summary>
    private static string ShownName(PyNativeFunction function) => function switch
    {
        { Kind: NativeKind.Constructor, Owner.Module: "datetime", Signature.Style: CallStyle.ParseTupleNamed } =>
            function.Name switch { "timedelta" => "__new__()", "timezone" => "timezone()", _ => "function" },
        _ => function.Name + "()",
    };

    private static string Keywords(in NativeCall call)
    {
        var name = ShownName(call.Function);
        var isVariable = call.Function.Signature.HasVarPositional;
        var all = call.Count + call.Names.Length;
        if (!isVariable && !call.HasVarKeyword && all > call.Total)
        {
            var keyword = call.Count == 0 ? "keyword " : "";
            return $"{name} takes at most {Number(call.Total)} {keyword}argument{Plural(call.Total)} "
                + $"({Number(all)} given)";
        }

        if (!isVariable && call.Count > call.Most)
        {
            var bound = call.Required < call.Most ? "at most" : "exactly";
            return call.Most == 0 ? $"{name} takes no positional arguments"
                : $"{name} takes {bound} {Number(call.Most)} positional argument{Plural(call.Most)} ({Number(call.Count)} given)";
        }

        var positionalOnly = Math.Min(call.PositionalOnly, call.Required);
        if (call.Count < positionalOnly)
        {
            var bound = positionalOnly < call.Most ? "at least" : "exactly";
            return $"{name} takes {bound} {Number(positionalOnly)} positional argument{Plural(positionalOnly)} ({Number(call.Count)} given)";
        }

        return Absent(call) ?? Duplicate(call) ?? UnexpectedKeyword(
            ShownName(call.Function).StartsWith('_') ? "__new__"
                : call.Function.Name, call.FirstUnknown(), [.. call.Known]);
    }

    private static string? Absent(in NativeCall call)
    {
        var position = 0;
        foreach (var parameter in call.Function.Signature.Parameters)
        {
            if (parameter.Kind is ParameterKind.VarPositional or ParameterKind.VarKeyword)
            {
                continue;
            }

            position++;
            if (parameter.IsRequired && !call.IsNamed(parameter.Name)
                && (position > call.Count || parameter.Kind == ParameterKind.KeywordOnly))
            {
                return $"{ShownName(call.Function)} missing required argument '{parameter.Name}' (pos {Number(position)})";
            }
        }

        return null;
    }

    private static string? Duplicate(in NativeCall call)
    {
        for (var i = call.PositionalOnly; i < Math.Min(call.Count, call.Most); i++)
        {
            var name = call.Function.Signature.Parameters[i].Name;
            if (call.IsNamed(name))
            {
                return $"argument for {call.Function.Name}() given by name ('{name}') and position ({Number(i + 1)})";
            }
        }

        return null;
    }

    private static string Def(in NativeCall call)
    {
        var name = Qualified(call.Function);
        foreach (var parameter in call.Function.Signature.Parameters.AsSpan(0, Math.Min(call.Count, call.Most)))
        {
            if (parameter.Kind == ParameterKind.PositionalOrKeyword && call.IsNamed(parameter.Name))
            {
                return $"{name}() got multiple values for argument '{parameter.Name}'";
            }
        }

        if (call.FirstUnknown() is { Length: > 0 } unknown)
        {
            return UnexpectedKeyword(name, unknown, [.. call.Known]);
        }

        if (call.Count > call.Most)
        {
            var takes = call.Required == call.Most
                ? Number(call.Most) : $"from {Number(call.Required)} to {Number(call.Most)}";
            var plural = call.Required < call.Most || call.Most != 1 ? "s" : "";
            return $"{name}() takes {takes} positional argument{plural} but {Number(call.Count)} {(call.Count == 1 ? "was" : "were")} given";
        }

        var names = new List<string>();
        for (var i = call.Count; i < call.Most; i++)
        {
            AddAbsent(call, call.Function.Signature.Parameters[i], names);
        }

        if (names.Count > 0)
        {
            return Missing(name, "positional", names);
        }

        foreach (var parameter in call.Function.Signature.Parameters)
        {
            if (parameter.Kind == ParameterKind.KeywordOnly)
            {
                AddAbsent(call, parameter, names);
            }
        }

        return Missing(name, "keyword-only", names);
    }

    private static void AddAbsent(in NativeCall call, in NativeParameter parameter, List<string> names)
    {
        if (parameter.IsRequired && !call.IsNamed(parameter.Name))
        {
            names.Add(Quote(parameter.Name));
        }
    }

    /// <summary>A refused call and what its signature allows.</summary>
    private readonly ref struct NativeCall
    {
        public NativeCall(PyNativeFunction function, int count, ReadOnlySpan<Value> names)
        {
            Function = function;
            Count = count;
            Names = names;
            Known = [];
            foreach (var parameter in function.Signature.Parameters)
            {
                var isPositional = parameter.Kind <= ParameterKind.PositionalOrKeyword;
                Most += isPositional ? 1 : 0;
                Required += isPositional && parameter.IsRequired ? 1 : 0;
                PositionalOnly += parameter.Kind == ParameterKind.PositionalOnly ? 1 : 0;
                Total += isPositional || parameter.Kind == ParameterKind.KeywordOnly ? 1 : 0;
                HasVarKeyword |= parameter.Kind == ParameterKind.VarKeyword;
                if (parameter.Kind is ParameterKind.PositionalOrKeyword or ParameterKind.KeywordOnly)
                {
                    Known.Add(parameter.Name);
                }
            }
        }

        public readonly PyNativeFunction Function;
        public readonly ReadOnlySpan<Value> Names;
        public readonly List<string> Known;

        /// <summary>Positional arguments given.</summary>
        public readonly int Count;
        public readonly int Most;
        public readonly int Required;
        public readonly int PositionalOnly;
        public readonly int Total;
        public readonly bool HasVarKeyword;

        public bool IsWrongCount => Count < Required || (Count > Most && !Function.Signature.HasVarPositional);

        public bool TakesKeywords => Known.Count > 0 || HasVarKeyword;

        public bool IsNamed(string name)
        {
            foreach (var given in Names)
            {
                if (given.AsStr == name)
                {
                    return true;
                }
            }

            return false;
        }

        public string FirstUnknown()
        {
            foreach (var given in Names)
            {
                if (!Known.Contains(given.AsStr))
                {
                    return given.AsStr;
                }
            }

            return "";
        }
    }
}
