using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Branches, loops and `try`.</content>
internal sealed partial class Checker
{
    private const int MaxRounds = 4;

    /// <summary>Writes what is common to several branches of a flow into it.</summary>
    private void Join(Flow start, List<Flow> branches)
    {
        branches.RemoveAll(branch => branch.IsUnreachable);
        if (branches.Count == 0)
        {
            start.IsUnreachable = true;
            return;
        }

        if (branches.Count == 1)
        {
            foreach (var (place, type) in branches[0].Changes)
            {
                start.Set(place, type);
            }

            return;
        }

        HashSet<string> places = new(StringComparer.Ordinal);
        branches.ForEach(branch => places.UnionWith(branch.Changes.Keys));
        foreach (var place in places)
        {
            _work++;
            start.Set(place, Joined(place, branches));
        }
    }

    // A name that some branches leave unbound counts as bound; a path is known only where all know it.
    private static Type? Joined(string place, List<Flow> branches)
    {
        List<Type> types = [];
        var isPath = place.AsSpan().IndexOfAny('.', '[') > 0;
        foreach (var branch in branches)
        {
            if (branch.Get(place) is { } type)
            {
                types.Add(type);
            }
            else if (isPath)
            {
                return null;
            }
        }

        return types.Count == 0 ? null : Union(types);
    }

    private Flow Branch(Flow start, Action visit)
    {
        _frame!.Flow = start.Fork();
        visit();
        var end = _frame.Flow.Since(start);
        _frame.Flow = start;
        return end;
    }

    private void VisitIf(IfStatement statement)
    {
        // `elif` nests in the tree: the chain is walked by a loop.
        List<Flow> ends = [];
        var start = _frame!.Flow;
        var current = start;
        while (true)
        {
            _frame.Flow = current;
            var test = Infer(statement.Test);
            var truth = StaticTruth(statement.Test) ?? TruthOf(test);
            var rest = current.Fork();
            _frame.Flow = current.Fork();
            Narrow(statement.Test, true);
            _frame.Flow.IsUnreachable |= truth == false;
            Visit(statement.Body);
            ends.Add(_frame.Flow.Since(start));
            _frame.Flow = rest;
            Narrow(statement.Test, false);
            _frame.Flow.IsUnreachable |= truth == true;
            if (statement.OrElse is [IfStatement next])
            {
                current = _frame.Flow;
                statement = next;
                continue;
            }

            Visit(statement.OrElse);
            ends.Add(_frame.Flow.Since(start));
            break;
        }

        _frame.Flow = start;
        Join(start, ends);
    }

    // What is known about a test before the program runs: the version, the platform, that types are checked.
    private static bool? StaticTruth(Expression test)
    {
        switch (test)
        {
            case NameExpression { Name: "TYPE_CHECKING" } or AttributeExpression { Name: "TYPE_CHECKING" }:
                return true;
            case UnaryExpression { Operator: UnaryOperator.Not } x:
                return !StaticTruth(x.Operand);
            case CompareExpression
            {
                Left: AttributeExpression { Value: NameExpression { Name: "sys" }, Name: "platform" },
                Operators: [CompareOperator.Equal or CompareOperator.NotEqual],
                Comparators: [ConstantExpression { ConstantKind: ConstantKind.String,
                    String: not ("linux" or "monty") }],
            } x:
                return x.Operators[0] == CompareOperator.NotEqual;
            case CompareExpression
            {
                Left: AttributeExpression { Value: NameExpression { Name: "sys" }, Name: "version_info" },
                Operators: [< CompareOperator.Is], Comparators: [TupleExpression { Elements.Length: <= 3 } version],
            } x:
                var order = 0;
                for (var i = 0; i < version.Elements.Length && order == 0; i++)
                {
                    if (version.Elements[i] is not ConstantExpression { ConstantKind: ConstantKind.Integer } number)
                    {
                        return null;
                    }

                    order = i == 2 ? 1 : (i == 0 ? 3L : 14L).CompareTo(number.Integer);
                }

                // `version_info` has five items: what begins alike is greater.
                order = order == 0 ? 1 : order;
                return x.Operators[0] switch
                {
                    CompareOperator.Equal => false,
                    CompareOperator.NotEqual => true,
                    CompareOperator.Less or CompareOperator.LessEqual => order < 0,
                    _ => order > 0,
                };
            default:
                return null;
        }
    }

    private void VisitLoop(Expression? test, Action? bind, Statement[] body, Statement[] orElse)
    {
        var frame = _frame!;
        var start = frame.Flow;
        var outer = frame.Loop;
        var head = start.Fork();
        for (var round = 1; ; round++)
        {
            var isLast = round >= MaxRounds || start.IsUnreachable;
            var probe = head.Fork();
            List<Flow> breaks = [];
            List<Flow> continues = [];
            frame.Loop = (head, breaks, continues);
            _silence += isLast ? 0 : 1;
            var exit = Round(probe, head, test, bind, body);
            _silence -= isLast ? 0 : 1;
            frame.Loop = outer;
            var isStable = Widen(head, [frame.Flow.Since(head), .. continues], isLast || round == MaxRounds - 1);
            if (!isLast && isStable)
            {
                round = MaxRounds - 1;
                continue;
            }

            if (!isLast)
            {
                continue;
            }

            frame.Flow = exit;
            Visit(orElse);
            breaks.Add(frame.Flow.Since(head));
            frame.Flow = head;
            Join(head, breaks);
            frame.Flow = start;
            var end = head.Since(start);
            start.IsUnreachable |= end.IsUnreachable;
            foreach (var (place, type) in end.Changes)
            {
                start.Set(place, type);
            }

            return;
        }
    }

    // One time around; leaves the flow at the end of the body and gives the one that leaves the loop.
    private Flow Round(Flow probe, Flow head, Expression? test, Action? bind, Statement[] body)
    {
        _frame!.Flow = probe;
        bool? truth = null;
        if (test is not null)
        {
            truth = TruthOf(Infer(test));
        }

        var exit = probe.Fork();
        if (test is not null)
        {
            _frame.Flow = exit;
            Narrow(test, false);
            exit.IsUnreachable |= truth == true;
        }

        _frame.Flow = probe.Fork();
        if (test is not null)
        {
            Narrow(test, true);
            _frame.Flow.IsUnreachable |= truth == false;
        }

        bind?.Invoke();
        Visit(body);
        return exit;
    }

    // The head of a loop gets what its rounds bring back. Literals that change become their class at once.
    private bool Widen(Flow head, List<Flow> backs, bool isFinal)
    {
        var isStable = true;
        backs.RemoveAll(back => back.IsUnreachable);
        HashSet<string> places = new(StringComparer.Ordinal);
        backs.ForEach(back => places.UnionWith(back.Changes.Keys));
        foreach (var place in places)
        {
            _work++;
            var old = head.Get(place);
            List<Type> types = old is null ? [] : [old];
            var isPath = place.AsSpan().IndexOfAny('.', '[') > 0;
            var isLost = isPath && old is null;
            foreach (var back in backs)
            {
                var type = back.Get(place);
                isLost |= isPath && type is null;
                if (type is not null && (old is null || !Same(type, old)))
                {
                    types.Add(old is LiteralType && type is LiteralType { Value: long or string } && _silence >= 0
                        ? Promote(type) : type);
                }
            }

            var joined = isLost || types.Count == 0 ? null : Union(types);
            if (old is null ? joined is not null : joined is null || !Same(joined, old))
            {
                isStable = false;
                head.Set(place, isFinal && joined is not null && old is not null && !isPath
                    ? Union(Type.Unknown, joined) : joined);
            }
        }

        return isStable;
    }

    private void VisitTry(TryStatement statement)
    {
        var frame = _frame!;
        var start = frame.Flow;
        var outer = frame.Tried;
        Dictionary<string, List<Type?>> tried = new(StringComparer.Ordinal);
        frame.Tried = tried;
        frame.Flow = start.Fork();
        if (statement.Body is [.. var first, AssignStatement last])
        {
            // When the last assignment fails nothing is bound by it.
            Visit(first);
            frame.Tried = outer;
            Visit([last]);
        }
        else
        {
            Visit(statement.Body);
        }

        frame.Tried = outer;
        if (outer is not null)
        {
            foreach (var (place, types) in tried)
            {
                outer.TryAdd(place, []);
                outer[place].AddRange(types.Take(20));
            }
        }

        var body = frame.Flow;
        Visit(statement.OrElse);
        List<Flow> ends = [frame.Flow.Since(start)];
        _ = body;
        foreach (var handler in statement.Handlers)
        {
            frame.Flow = Disturbed(start, tried);
            VisitHandler(handler, statement.IsStar);
            ends.Add(frame.Flow.Since(start));
        }

        frame.Flow = start;
        if (statement.Final.Length == 0)
        {
            Join(start, ends);
            return;
        }

        // `finally` runs after anything; what it does is seen once, on top of all that may have happened.
        var before = Disturbed(start, tried);
        Flow merged = new(start);
        Join(merged, [.. ends]);
        List<Flow> all = [before.Since(start)];
        if (!merged.IsUnreachable)
        {
            all.Add(merged);
        }

        Flow entry = new(start) { IsUnreachable = start.IsUnreachable };
        Join(entry, all);
        entry.IsUnreachable = start.IsUnreachable;
        frame.Flow = entry.Fork();
        Visit(statement.Final);
        var final = frame.Flow.Since(entry);
        frame.Flow = start;
        foreach (var (place, type) in merged.Changes)
        {
            start.Set(place, type);
        }

        foreach (var (place, type) in final.Changes)
        {
            start.Set(place, type);
        }

        start.IsUnreachable |= merged.IsUnreachable || final.IsUnreachable;
    }

    // The flow where a block may have stopped at any point.
    private static Flow Disturbed(Flow start, Dictionary<string, List<Type?>> tried)
    {
        var flow = start.Fork();
        foreach (var (place, types) in tried)
        {
            List<Type> all = [.. types.OfType<Type>()];
            if (start.Get(place) is { } old)
            {
                all.Add(old);
            }

            flow.Set(place, all.Count == 0 ? null : Union(all));
        }

        return flow;
    }

    private void VisitHandler(ExceptHandler handler, bool isStar)
    {
        Type caught = Of("BaseException");
        if (handler.Type is { } type)
        {
            List<Type> found = [];
            var value = Infer(type);
            foreach (var item in value is TupleType tuple ? tuple.Items : [value])
            {
                foreach (var one in ItemsOf(item))
                {
                    found.Add(
                        one is ClassObjectType made && made.Instance is InstanceType ? made.Instance : Type.Unknown);
                    if (one is LiteralType or InstanceType && !HasAny(one) && TupleOf(one) is null
                        && !IsAssignable(one, Of("type")))
                    {
                        Report(type, "invalid-exception-caught",
                            $"Cannot catch object of type `{Show(one)}` in an exception handler");
                    }
                }
            }

            caught = Union(found);
        }

        if (handler.Name is { } name)
        {
            AssignName(name, isStar ? Instance(Builtin("ExceptionGroup"), caught) : caught, handler);
            Visit(handler.Body);
            SetPlace(_frame!, name, null);
        }
        else
        {
            Visit(handler.Body);
        }
    }

    private void VisitWith(WithStatement statement)
    {
        var swallows = false;
        var prefix = statement.IsAsync ? "__a" : "__";
        foreach (var item in statement.Items)
        {
            var manager = Infer(item.Context);
            Type entered = Type.Unknown;
            if (!HasOpenItem(manager))
            {
                if (Member(manager, prefix + "enter__") is null || Member(manager, prefix + "exit__") is not { } exit)
                {
                    Report(item.Context, "invalid-context-manager",
                        $"Object of type `{Show(manager)}` cannot be used with "
                        + $"`{(statement.IsAsync ? "async with" : "with")}` because it does not implement "
                        + $"`{prefix}enter__` and `{prefix}exit__`");
                }
                else
                {
                    entered = CallMember(manager, prefix + "enter__") ?? Type.Unknown;
                    entered = statement.IsAsync ? Await(entered, null) : entered;
                    var result = (exit as CallableType)?.Signatures[^1].Returns;
                    swallows |= result is InstanceType { Class: var info } && info.IsFrom("builtins", "bool")
                        || result is null or LiteralType { Value: true } || result == Type.Unknown;
                }
            }
            if (item.Target is { } target)
            {
                Assign(target, entered, item.Context);
            }
        }

        if (!swallows)
        {
            Visit(statement.Body);
            return;
        }

        // An exception may end the block early, and nothing be raised.
        var frame = _frame!;
        var (start, outer) = (frame.Flow, frame.Tried);
        Dictionary<string, List<Type?>> tried = new(StringComparer.Ordinal);
        frame.Tried = tried;
        frame.Flow = start.Fork();
        Visit(statement.Body);
        frame.Tried = outer;
        var end = frame.Flow.Since(start);
        frame.Flow = start;
        if (!end.IsUnreachable)
        {
            Join(start, [end]);
        }
        else
        {
            Join(start, [Disturbed(start, tried).Since(start)]);
        }
    }
}
