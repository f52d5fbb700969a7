using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>The match statement.</content>
internal sealed partial class Checker
{
    private void VisitMatch(MatchStatement statement)
    {
        var frame = _frame!;
        var subject = Infer(statement.Subject);
        var start = frame.Flow;
        var path = PathOf(statement.Subject);
        List<Flow> ends = [];
        var rest = subject;
        foreach (var one in statement.Cases)
        {
            frame.Flow = start.Fork();
            var matched = MatchPattern(one.Pattern, rest);
            if (path is not null && !Same(matched, subject))
            {
                SetPath(path, matched);
            }

            frame.Flow.IsUnreachable |= matched is NeverType;
            if (one.Guard is { } guard && !frame.Flow.IsUnreachable)
            {
                Infer(guard);
                Narrow(guard, true);
            }

            Visit(one.Body);
            ends.Add(frame.Flow.Since(start));
            if (one.Guard is null)
            {
                rest = WithoutPattern(one.Pattern, rest);
            }
        }

        frame.Flow = start.Fork();
        if (path is not null && !Same(rest, subject))
        {
            SetPath(path, rest);
        }

        frame.Flow.IsUnreachable |= rest is NeverType;
        ends.Add(frame.Flow.Since(start));
        frame.Flow = start;
        Join(start, ends);
    }

    /// <summary>What a value is when a pattern matches it; binds the names of the pattern.</summary>
    private Type MatchPattern(Pattern pattern, Type subject)
    {
        if (!Enter())
        {
            return Type.Unknown;
        }

        var type = MatchCore(pattern, subject);
        Leave();
        return type;
    }

    private Type MatchCore(Pattern pattern, Type subject)
    {
        switch (pattern)
        {
            case MatchValuePattern x:
                return NarrowEqual(subject, Infer(x.Value), true, false);
            case MatchSingletonPattern x:
                return NarrowEqual(subject, SingletonType(x), true, true);
            case MatchAsPattern x:
                var inner = x.Pattern is null ? subject : MatchPattern(x.Pattern, subject);
                if (x.Name is not null)
                {
                    AssignName(x.Name, inner, x);
                }

                return inner;
            case MatchOrPattern x:
                List<Type> types = [];
                List<Flow> ends = [];
                var (start, rest) = (_frame!.Flow, subject);
                foreach (var one in x.Patterns)
                {
                    var current = rest;
                    ends.Add(Branch(start, () => types.Add(MatchPattern(one, current))));
                    rest = WithoutPattern(one, rest);
                }

                Join(start, ends);
                return Union(types);
            case MatchClassPattern x:
                return MatchClass(x, subject);
            case MatchSequencePattern x:
                return MatchSequence(x, subject);
            case MatchMappingPattern x:
                foreach (var key in x.Keys)
                {
                    Infer(key);
                }

                for (var i = 0; i < x.Patterns.Length; i++)
                {
                    var key = x.Keys[i] is ConstantExpression { ConstantKind: ConstantKind.String } text ? text.String
                        : null;
                    var value = Union(ItemsOf(subject).Select(item => item is InstanceType { Class: var info }
                        && IsTypedDict(info) && key is not null
                        ? Array.Find(FieldsOf(info), field => field.Name == key)?.Type ?? Type.Unknown
                        : item is InstanceType
                            && BaseOf(item, Known("typing", "Mapping")) is InstanceType { Arguments: [_, var one] }
                            ? one : Type.Unknown).ToArray());
                    MatchPattern(x.Patterns[i], value);
                }

                if (x.Rest is not null)
                {
                    AssignName(x.Rest, Instance(Builtin("dict")), x);
                }

                return Filter(subject, item => item is not LiteralType && !IsNone(item)
                    && (item is not InstanceType { Class: var found } || !IsSolid(found) || found.Name == "dict"));
            case MatchStarPattern x:
                if (x.Name is not null)
                {
                    AssignName(x.Name, Instance(Builtin("list"), subject), x);
                }

                return subject;
            default:
                return subject;
        }
    }

    private Type SingletonType(MatchSingletonPattern pattern) =>
        pattern.Value == ConstantKind.None ? NoneType : Literal(pattern.Value == ConstantKind.True);

    private Type MatchClass(MatchClassPattern pattern, Type subject)
    {
        List<Type> targets = [];
        var type = Infer(pattern.Type);
        var isKnown = ClassesOf(type, targets);
        var matched = isKnown ? NarrowInstance(subject, targets, true) : Type.Unknown;
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            MatchPattern(pattern.Patterns[i], isKnown ? Positional(matched, i) : Type.Unknown);
        }

        for (var i = 0; i < pattern.KeywordPatterns.Length; i++)
        {
            MatchPattern(pattern.KeywordPatterns[i], Member(matched, pattern.KeywordNames[i]) ?? Type.Unknown);
        }

        return matched;
    }

    private Type Positional(Type type, int index) => Union(ItemsOf(type).Select(item =>
    {
        var info = item switch { InstanceType x => x.Class, LiteralType x => x.Class, _ => null };
        if (info is null)
        {
            return item is TupleType ? item : Type.Unknown;
        }

        if (info.Module.IsStub && index == 0 && (IsSolid(info)))
        {
            return item;
        }

        var names = (info.Traits & (ClassTraits.DataClass | ClassTraits.NamedTuple)) != 0
            ? Array.FindAll(FieldsOf(info), field => !field.IsKeywordOnly).Select(field => field.Name).ToArray()
            : FindInClass(Instance(info), "__match_args__", out _) is TupleType match
                ? match.Items.OfType<LiteralType>().Select(one => one.Value as string ?? string.Empty).ToArray() : [];
        return index < names.Length ? Member(item, names[index]) ?? Type.Unknown : Type.Unknown;
    }).ToArray());

    private Type MatchSequence(MatchSequencePattern pattern, Type subject)
    {
        var star = Array.FindIndex(pattern.Patterns, one => one is MatchStarPattern);
        var count = pattern.Patterns.Length;
        subject = star < 0 ? WithLength(subject, count, true) : subject;
        var fitting = Filter(subject, item => item switch
        {
            LiteralType => false,
            _ when TupleOf(item) is { Repeated: < 0 } tuple =>
                star < 0 ? tuple.Items.Length == count : tuple.Items.Length >= count - 1,
            InstanceType { Class: var info } =>
                !IsNone(item) && info.Name is not ("str" or "bytes" or "bytearray" or "int"
                or "float" or "bool" or "dict" or "set" or "frozenset"),
            _ => true,
        });
        var columns = new List<Type>[count];
        foreach (var item in ItemsOf(fitting))
        {
            for (var i = 0; i < count; i++)
            {
                columns[i] ??= [];
                columns[i].Add(TupleOf(item) is { Repeated: < 0 } tuple
                    ? star < 0 || i < star ? tuple.Items[i]
                        : i > star ? tuple.Items[^(count - i)]
                        : Union(tuple.Items[star..(tuple.Items.Length - (count - 1 - star))].Select(Promote))
                    : IsObject(item) ? Type.Unknown : Silently(() => Iterate(item, null)) ?? Type.Unknown);
            }
        }

        var parts = new Type[count];
        for (var i = 0; i < count; i++)
        {
            var type = columns[i] is { } column ? Union(column) : Type.Unknown;
            parts[i] = MatchPattern(pattern.Patterns[i], type);
            if (parts[i] is NeverType && type is not NeverType)
            {
                return Type.Never;
            }
        }

        return star < 0 && fitting is TupleType { Repeated: < 0 } only && !Same(parts, only.Items)
            ? new TupleType(parts) : fitting;
    }

    /// <summary>What a value is when a pattern does not match it.</summary>
    private Type WithoutPattern(Pattern pattern, Type subject)
    {
        switch (pattern)
        {
            case MatchValuePattern x:
                return NarrowEqual(subject, Silently(() => Infer(x.Value)), false, false);
            case MatchSingletonPattern x:
                return NarrowEqual(subject, SingletonType(x), false, true);
            case MatchAsPattern { Pattern: null }:
                return Type.Never;
            case MatchAsPattern x:
                return WithoutPattern(x.Pattern!, subject);
            case MatchOrPattern x:
                Array.ForEach(x.Patterns, one => subject = WithoutPattern(one, subject));
                return subject;
            case MatchClassPattern x:
                List<Type> targets = [];
                return ClassesOf(Silently(() => Infer(x.Type)), targets)
                    && Array.TrueForAll(x.Patterns, IsIrrefutable) && Array.TrueForAll(x.KeywordPatterns, IsIrrefutable)
                    ? NarrowInstance(subject, targets, false) : subject;
            case MatchSequencePattern x when Array.TrueForAll(x.Patterns, IsIrrefutable):
                var star = Array.Exists(x.Patterns, one => one is MatchStarPattern);
                return Filter(subject, item => TupleOf(item) is not { Repeated: < 0 } tuple
                    || (star ? tuple.Items.Length < x.Patterns.Length - 1 : tuple.Items.Length != x.Patterns.Length));
            case MatchSequencePattern x when subject is TupleType { Repeated: < 0 } only
                && only.Items.Length == x.Patterns.Length && Array.FindAll(x.Patterns, one => !IsIrrefutable(one))
                    is [not MatchStarPattern and var last]:
                // One item decides.
                var decisive = Array.IndexOf(x.Patterns, last);
                var left = WithoutPattern(last, only.Items[decisive]);
                return left is NeverType ? left : new TupleType(only.Items.Select(
                    (one, i) => i == decisive ? left : one).ToArray());
            default:
                return subject;
        }
    }

    private static bool IsIrrefutable(Pattern pattern) =>
        pattern is MatchAsPattern { Pattern: null } or MatchStarPattern
        || pattern is MatchAsPattern { Pattern: { } inner } && IsIrrefutable(inner);
}
