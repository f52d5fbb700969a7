using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Splitting and joining exception groups for except*.</summary>
internal static class ExceptionGroups
{
    private const int WorkPerMember = 8;
    private const int MaxDepth = 200;

    /// <summary>What split() and subgroup() say about a wrong argument.</summary>
    public const string MatcherKind =
        "expected an exception type, a tuple of exception types, or a callable (other than a class)";

    /// <summary>The member exceptions of a group.</summary>
    public static ReadOnlySpan<Value> Members(PyException group) =>
        Operations.ExceptionField(group, "exceptions").Ref is PyTuple members ? members.Items : [];

    /// <summary>True for an exception group.</summary>
    public static bool IsGroup(PyException exception) =>
        exception.Class.IsSubclassOf(ExceptionTypes.BaseExceptionGroup);

    /// <summary>Takes message and members of a new group from its arguments.</summary>
    public static bool TryInitialize(Vm.Vm vm, PyException group, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length != 2)
        {
            return Refuse(vm, ExceptionTypes.TypeError,
                $"BaseExceptionGroup.__new__() takes exactly 2 arguments ({arguments.Length} given)");
        }

        if (!Operations.TryText(arguments[0], out _))
        {
            return Refuse(vm, ExceptionTypes.TypeError,
                $"BaseExceptionGroup.__new__() argument 1 must be str, not {arguments[0].Class.FullName}");
        }

        var members = arguments[1].Ref switch
        {
            PyList list => list.Span.ToArray(),
            PyTuple tuple => tuple.Items,
            _ => null,
        };
        if (members is null)
        {
            return Refuse(vm, ExceptionTypes.TypeError, "second argument (exceptions) must be a sequence");
        }

        if (members.Length == 0)
        {
            return Refuse(vm, ExceptionTypes.ValueError, "second argument (exceptions) must be a non-empty sequence");
        }

        var areAllExceptions = true;
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Ref is not PyException member)
            {
                return Refuse(vm, ExceptionTypes.ValueError,
                    $"Item {i} of second argument (exceptions) is not an exception");
            }

            areAllExceptions &= member.Class.IsSubclassOf(ExceptionTypes.Exception);
        }

        if (!areAllExceptions && group.Class.IsSubclassOf(ExceptionTypes.Exception))
        {
            return Refuse(vm, ExceptionTypes.TypeError, group.Class == ExceptionTypes.ExceptionGroup
                ? "Cannot nest BaseExceptions in an ExceptionGroup"
                : $"Cannot nest BaseExceptions in '{group.Class.FullName}'");
        }

        if (areAllExceptions && group.Class == ExceptionTypes.BaseExceptionGroup)
        {
            group.Class = ExceptionTypes.ExceptionGroup;
        }

        group.AddSlot("message", arguments[0]);
        group.AddSlot("exceptions", Value.Of(new PyTuple(members)));
        return true;
    }

    /// <summary>
    /// True when a group or one inside it is of a class of the program, which may have its own derive().
    /// </summary>
    public static bool HasProgramClass(Vm.Vm vm, PyException group, int depth = 0)
    {
        if (group.Class.IsUser || depth > MaxDepth || !vm.ChargeWork(Members(group).Length))
        {
            return group.Class.IsUser;
        }

        foreach (ref readonly var member in Members(group))
        {
            if (member.Ref is PyException inside && IsGroup(inside) && HasProgramClass(vm, inside, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Refuse(Vm.Vm vm, PyType type, string message)
    {
        vm.Fail(type, message);
        return false;
    }

    /// <summary>
    /// Splits what an except* clause catches from the rest. A plain exception that matches is wrapped into a group.
    /// </summary>
    public static bool TryMatch(
        Vm.Vm vm, PyException exception, in Value target, bool isClause, out PyException? matched,
        out PyException? rest)
    {
        matched = rest = null;
        if (!TryTypes(vm, target, isClause, out var types))
        {
            return false;
        }

        if (!IsGroup(exception))
        {
            if (!Matches(exception, types))
            {
                rest = exception;
                return true;
            }

            matched = Derive(null, Value.Str(""), [Value.Of(exception)], true);
            return true;
        }

        return Split(vm, exception, types, 0, out matched, out rest);
    }

    /// <summary>
    /// The classes an except* clause or split() names; false: something else is named, an error is raised.
    /// </summary>
    public static bool TryTypes(Vm.Vm vm, in Value target, bool isClause, out Value[] types)
    {
        types = target.Ref is PyTuple tuple ? tuple.Items : [target];
        foreach (ref readonly var item in types.AsSpan())
        {
            if (item.Ref is not PyType type || !type.IsSubclassOf(ExceptionTypes.BaseException))
            {
                return Refuse(vm, ExceptionTypes.TypeError, !isClause ? MatcherKind
                    : "catching classes that do not inherit from BaseException is not allowed");
            }

            if (isClause && type.IsSubclassOf(ExceptionTypes.BaseExceptionGroup))
            {
                return Refuse(vm, ExceptionTypes.TypeError,
                    "catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }

        return true;
    }

    private static bool Matches(PyException exception, Value[] types)
    {
        foreach (ref readonly var type in types.AsSpan())
        {
            if (exception.Class.IsSubclassOf((PyType)type.Ref!))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Splits a group by a filter over its leaves, keeping the nesting. A group that is a member in many places is
    /// split in each. False: a limit is exceeded.
    /// </summary>
    private static bool Split(
        Vm.Vm vm, PyException exception, Value[] types, int depth, out PyException? matched, out PyException? rest)
    {
        matched = rest = null;
        if (Matches(exception, types))
        {
            matched = exception;
            return true;
        }

        if (!IsGroup(exception) || depth > MaxDepth)
        {
            rest = exception;
            return true;
        }

        if (!vm.ChargeWork((long)Members(exception).Length * (WorkPerMember + types.Length)))
        {
            return false;
        }

        var hits = new List<Value>();
        var misses = new List<Value>();
        foreach (ref readonly var member in Members(exception))
        {
            if (!Split(vm, (PyException)member.Ref!, types, depth + 1, out var inside, out var outside))
            {
                return false;
            }

            if (inside is not null)
            {
                hits.Add(Value.Of(inside));
            }

            if (outside is not null)
            {
                misses.Add(Value.Of(outside));
            }
        }

        var message = Operations.ExceptionField(exception, "message");
        matched = hits.Count == 0 ? null : misses.Count == 0 ? exception : Derive(exception, message, [.. hits]);
        rest = misses.Count == 0 ? null : hits.Count == 0 ? exception : Derive(exception, message, [.. misses]);
        return true;
    }

    /// <summary>A group with other members and the traceback, cause, context and notes of the original.</summary>
    public static PyException Derive(
        PyException? original, in Value message, Value[] members, bool showsTuple = false)
    {
        var isPlain = true;
        foreach (ref readonly var member in members.AsSpan())
        {
            isPlain &= ((PyException)member.Ref!).Class.IsSubclassOf(ExceptionTypes.Exception);
        }

        var list = new PyTuple(members);
        var group = new PyException(
            isPlain ? ExceptionTypes.ExceptionGroup : ExceptionTypes.BaseExceptionGroup,
            new PyTuple([message, showsTuple ? Value.Of(list) : Value.Of(new PyList([.. members]))]));
        group.AddSlot("message", message);
        group.AddSlot("exceptions", Value.Of(list));
        if (original is not null)
        {
            group.Cause = original.Cause;
            group.Context = original.Context;
            group.SuppressContext = original.SuppressContext;
            group.Notes = original.Notes is { } notes ? new PyList([.. notes.Span]) : null;
            group.Traceback = original.Traceback is { } trace ? [.. trace] : null;

            // The very object that the original gives: programs compare tracebacks by identity.
            group.View = PyTraceback.Of(original).Ref as PyTraceback;
        }

        return group;
    }

    /// <summary>
    /// What is raised after the clauses of a try with except*: unhandled parts and newly raised exceptions, or null.
    /// </summary>
    public static PyException? Combine(Vm.Vm vm, PyException original, PyList parts)
    {
        var remaining = new List<Value>();
        var raised = new List<Value>();
        foreach (ref readonly var part in parts.Span)
        {
            if (part.Ref is not PyException exception)
            {
                continue;
            }

            (IsPartOf(vm, exception, original) ? remaining : raised).Add(part);
        }

        if (raised.Count == 0)
        {
            return remaining.Count == 0 ? null
                : remaining.Count == 1 ? (PyException)remaining[0].Ref!
                : Derive(original, Operations.ExceptionField(original, "message"), Leaves(vm, original, remaining));
        }

        if (remaining.Count > 0)
        {
            raised.Add(remaining.Count == 1 ? remaining[0]
                : Value.Of(Derive(original, Operations.ExceptionField(original, "message"),
                    Leaves(vm, original, remaining))));
        }

        return raised.Count == 1 ? (PyException)raised[0].Ref! : Derive(null, Value.Str(""), [.. raised]);
    }

    private static bool IsPartOf(Vm.Vm vm, PyException exception, PyException original) =>
        exception == original || (exception.Traceback is not null && IsGroup(exception) && IsGroup(original)
            && Members(exception).Length > 0 && Contains(vm, original, (PyException)Members(exception)[0].Ref!, 0));

    private static bool Contains(Vm.Vm vm, PyException group, PyException wanted, int depth)
    {
        if (!vm.ChargeWork(Members(group).Length))
        {
            return false;
        }

        foreach (ref readonly var member in Members(group))
        {
            var inside = (PyException)member.Ref!;
            if (inside == wanted || (depth < MaxDepth && IsGroup(inside) && Contains(vm, inside, wanted, depth + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static Value[] Leaves(Vm.Vm vm, PyException original, List<Value> parts)
    {
        // Members in the order of the original group.
        var all = new List<Value>();
        foreach (ref readonly var member in Members(original))
        {
            foreach (var part in parts)
            {
                var group = (PyException)part.Ref!;
                if (IsGroup(group) && !vm.ChargeWork(Members(group).Length))
                {
                    return [.. parts];
                }

                if (member.Ref == group || (IsGroup(group) && Members(group).IndexOf(member) >= 0))
                {
                    all.Add(member);
                    break;
                }
            }
        }

        return all.Count > 0 ? [.. all] : [.. parts];
    }

    private static int IndexOf(this ReadOnlySpan<Value> items, in Value wanted)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Ref == wanted.Ref)
            {
                return i;
            }
        }

        return -1;
    }
}
