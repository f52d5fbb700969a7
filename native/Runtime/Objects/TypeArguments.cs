using System.Collections.Generic;
using Monty.Runtime.Values;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>Type parameters of aliases, and what becomes of an alias when they get arguments.</summary>
/// <remarks>Source: CPython 3.14 Objects/genericaliasobject.c and Lib/typing.py.</remarks>
internal static class TypeArguments
{
    private const int ItemCost = 20;

    /// <summary>typing.Unpack[tuple of types].</summary>
    public static PyGenericAlias Unpack(in Value inner) =>
        new(Value.Of(PyTypingMark.Unpack), new PyTuple([inner]), BuiltinTypes.TypingAlias);

    /// <summary>typing.Unpack[Ts].</summary>
    public static Value Unpacked(PyTypeParameter parameter) => Value.Of(Unpack(Value.Of(parameter)));

    /// <summary>The arguments with every tuple of types among them unpacked.</summary>
    public static PyTuple UnpackAll(PyTuple arguments)
    {
        var all = arguments.Items;
        foreach (ref readonly var item in all.AsSpan())
        {
            if (item.Ref is PyTypeParameter first && first.Class == BuiltinTypes.TypeVarTuple)
            {
                return new PyTuple(Array.ConvertAll(all, static value => value.Ref is PyTypeParameter parameter
                    && parameter.Class == BuiltinTypes.TypeVarTuple ? Unpacked(parameter) : value));
            }
        }

        return arguments;
    }

    /// <summary>Generic[parameters], or the error mark: defaults stand last and not after a tuple of types.</summary>
    public static Value Generic(Vm.Vm vm, PyTuple arguments)
    {
        var hasDefault = false;
        var hasTuple = false;
        foreach (ref readonly var item in arguments.Items.AsSpan())
        {
            if (item.Ref is PyTypeParameter parameter)
            {
                if (parameter.Default.IsPresent && hasTuple)
                {
                    return vm.Fail(ExceptionTypes.TypeError, "Type parameter with a default follows TypeVarTuple");
                }

                if (!parameter.Default.IsPresent && hasDefault)
                {
                    return vm.Fail(ExceptionTypes.TypeError, $"Type parameter {Ops.SafeRepr(vm, item)} without a "
                        + "default follows type parameter with a default");
                }
            }

            hasDefault |= item.Ref is PyTypeParameter { Default.IsPresent: true };
            hasTuple |= item.Ref is PyGenericAlias;
        }

        return Value.Of(new PyGenericAlias(Value.Of(BuiltinTypes.Generic), arguments, BuiltinTypes.TypingAlias));
    }

    /// <summary>The type parameters in some arguments, each once; null: an error is raised.</summary>
    public static PyTuple? Parameters(Vm.Vm vm, ReadOnlySpan<Value> arguments)
    {
        var found = new List<Value>();
        return TryCollect(vm, arguments, found) ? found.Count == 0 ? PyTuple.Empty : new PyTuple([.. found]) : null;
    }

    private static bool TryCollect(Vm.Vm vm, ReadOnlySpan<Value> arguments, List<Value> found)
    {
        if (!vm.ChargeWork((arguments.Length + 1L) * ItemCost) || !vm.EnterRecursion(""))
        {
            return false;
        }

        var isDone = true;
        foreach (ref readonly var item in arguments)
        {
            isDone = item.Ref switch
            {
                PyTypeParameter => TryAdd(vm, item, found),
                PyGenericAlias alias => alias.Parameters(vm) is { } own && TryAddAll(vm, own, found),
                PyUnion union => union.Parameters(vm) is { } own && TryAddAll(vm, own, found),
                PyTuple tuple => TryCollect(vm, tuple.Items, found),
                PyList list => TryCollect(vm, list.Span, found),
                _ => true,
            };
            if (!isDone)
            {
                break;
            }
        }

        vm.LeaveRecursion();
        return isDone;
    }

    private static bool TryAddAll(Vm.Vm vm, PyTuple parameters, List<Value> found)
    {
        foreach (ref readonly var parameter in parameters.Items.AsSpan())
        {
            if (!TryAdd(vm, parameter, found))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAdd(Vm.Vm vm, in Value parameter, List<Value> found)
    {
        if (!vm.ChargeWork(found.Count + 1))
        {
            return false;
        }

        foreach (var known in found)
        {
            if (known.Ref == parameter.Ref)
            {
                return true;
            }
        }

        found.Add(parameter);
        return true;
    }

    /// <summary>alias[arguments]: the alias with its parameters replaced.</summary>
    public static Value Substitute(Vm.Vm vm, PyGenericAlias alias, in Value key)
    {
        if (alias.Parameters(vm) is not { } parameters
            || !TryAssign(vm, Value.Of(alias), parameters, key, out var assigned)
            || Replace(vm, alias.Arguments.Items, parameters, assigned) is not { } arguments)
        {
            return Value.Error;
        }

        return Rebuilt(alias, arguments);
    }

    /// <summary>union[arguments]: the union with its parameters replaced.</summary>
    public static Value Substitute(Vm.Vm vm, PyUnion union, in Value key)
    {
        if (union.Parameters(vm) is not { } parameters
            || !TryAssign(vm, Value.Of(union), parameters, key, out var assigned)
            || Replace(vm, union.Arguments.Items, parameters, assigned) is not { } arguments)
        {
            return Value.Error;
        }

        return TypeUnions.MakeOf(vm, arguments.Items);
    }

    /// <summary>The arguments for each parameter; false: their number is wrong, the error is raised.</summary>
    /// <remarks>What a tuple of types receives is itself a tuple.</remarks>
    public static bool TryAssign(Vm.Vm vm, in Value generic, PyTuple parameters, in Value key, out Value[] assigned)
    {
        var given = (key.Ref as PyTuple)?.Items ?? [key];
        var wanted = parameters.Items;
        assigned = [];
        if (wanted.Length == 0)
        {
            return Fail(vm, generic, "{0} is not a generic class");
        }

        var variadic = Array.FindIndex(wanted, static each => each.Class == BuiltinTypes.TypeVarTuple);
        if (wanted.Length == 1 && wanted[0].Class == BuiltinTypes.ParamSpec && given.Length > 0
            && !(given.Length == 1 && IsParameterList(given[0])))
        {
            given = [Value.Of(new PyTuple(given))];
        }

        var required = 0;
        foreach (ref readonly var parameter in wanted.AsSpan())
        {
            required += parameter.Class == BuiltinTypes.TypeVarTuple
                || parameter.Ref is PyTypeParameter { Default.IsPresent: true } ? 0 : 1;
        }

        if (given.Length < required || (variadic < 0 && given.Length > wanted.Length))
        {
            var few = given.Length < required;
            if (few && wanted[given.Length].Class == BuiltinTypes.ParamSpec)
            {
                return Fail(vm, generic, "Too few arguments for {0}");
            }

            var expected = few && generic.Ref is PyType ? $"at least {required}" : $"{wanted.Length}";
            return Fail(vm, generic,
                $"Too {(few ? "few" : "many")} arguments for {{0}}; actual {given.Length}, expected {expected}");
        }

        assigned = new Value[wanted.Length];
        var spare = Math.Max(0, given.Length - (wanted.Length - (variadic < 0 ? 0 : 1)));
        var next = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (i == variadic)
            {
                assigned[i] = Value.Of(new PyTuple(given[next..(next + spare)]));
                next += spare;
            }
            else if (next < given.Length)
            {
                assigned[i] = Converted(wanted[i], given[next++]);
            }
            else if (wanted[i].Ref is PyTypeParameter parameter)
            {
                assigned[i] = parameter.Default.Get(vm);
                if (assigned[i].IsError)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsParameterList(in Value given) =>
        given.Ref is PyList or PyTuple or PyGenericAlias { Name: "Concatenate" } || given.IsEllipsis
        || given.Class == BuiltinTypes.ParamSpec;

    /// <summary>
    /// The alias of replaced arguments: a list of parameters that stands for one stands flat in Callable, and makes a
    /// longer list of Concatenate.
    /// </summary>
    private static Value Rebuilt(PyGenericAlias alias, PyTuple arguments)
    {
        var items = arguments.Items;
        if (items is [.., { Ref: PyTuple last }] && alias.Name == "Concatenate")
        {
            return Value.Of(new PyTuple([.. items[..^1], .. last.Items]));
        }

        return Value.Of(alias.With(alias.Name == "Callable" && items is [{ Ref: PyTuple first }, var result]
            ? new PyTuple([.. first.Items, result]) : arguments));
    }

    private static Value Converted(in Value parameter, in Value given) =>
        parameter.Class == BuiltinTypes.ParamSpec && given.Ref is PyList list
            ? Value.Of(new PyTuple(list.Span.ToArray()))
            : given.IsNone ? Value.Of(BuiltinTypes.NoneType) : given;

    private static bool Fail(Vm.Vm vm, in Value generic, string message)
    {
        var shown = Ops.SafeRepr(vm, generic);
        vm.Fail(ExceptionTypes.TypeError, message.Replace("{0}", shown, StringComparison.Ordinal));
        return false;
    }

    /// <summary>The arguments with parameters replaced at every depth; null: an error is raised.</summary>
    private static PyTuple? Replace(Vm.Vm vm, Value[] arguments, PyTuple parameters, Value[] assigned)
    {
        var made = new List<Value>();
        if (!vm.ChargeWork((arguments.Length + 1L) * ItemCost) || !vm.EnterRecursion(""))
        {
            return null;
        }

        var isDone = true;
        foreach (ref readonly var item in arguments.AsSpan())
        {
            isDone = TryReplace(vm, item, parameters, assigned, made);
            if (!isDone)
            {
                break;
            }
        }

        vm.LeaveRecursion();
        return isDone ? new PyTuple([.. made]) : null;
    }

    private static bool TryReplace(Vm.Vm vm, in Value item, PyTuple parameters, Value[] assigned, List<Value> made)
    {
        var isUnpacked = item.Ref is PyGenericAlias { Origin.Ref: PyTypingMark, Arguments.Items.Length: 1 };
        var wanted = isUnpacked ? ((PyGenericAlias)item.Ref!).Arguments.Items[0].Ref : item.Ref;
        if (wanted is PyTypeParameter parameter)
        {
            var index = Array.FindIndex(parameters.Items, each => each.Ref == parameter);
            if (index >= 0 && isUnpacked && assigned[index].Ref is PyTuple several)
            {
                made.AddRange(several.Items);
                return vm.ChargeWork(several.Items.Length);
            }

            made.Add(index < 0 ? item : assigned[index]);
            return true;
        }

        switch (item.Ref)
        {
            case PyGenericAlias alias:
                if (Replace(vm, alias.Arguments.Items, parameters, assigned) is not { } inner)
                {
                    return false;
                }

                made.Add(Rebuilt(alias, inner));
                return true;
            case PyUnion union:
                if (Replace(vm, union.Arguments.Items, parameters, assigned) is not { } members)
                {
                    return false;
                }

                var joined = TypeUnions.MakeOf(vm, members.Items);
                made.Add(joined);
                return !joined.IsError;
            case PyTuple tuple:
                if (Replace(vm, tuple.Items, parameters, assigned) is not { } list)
                {
                    return false;
                }

                made.Add(Value.Of(list));
                return true;
            default:
                made.Add(item);
                return true;
        }
    }
}
