using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Which argument reaches which parameter.</content>
internal sealed partial class Checker
{
    private sealed record Mistake(string Rule, string Message, Node? Node);

    private sealed record Pairing(SignatureParameter Parameter, Argument Argument, Type? Type);

    private sealed class Match
    {
        public List<Pairing> Pairs { get; } = [];

        public List<Mistake> Mistakes { get; } = [];

        public Type? Wanted { get; init; }
    }

    // `name` is how messages call the function: "function `f`"; empty when they do not.
    private Match Pair(Signature signature, Arguments arguments, string name, bool isMethod)
    {
        Match match = new() { Wanted = arguments.Wanted };
        var parameters = signature.Parameters;
        var taken = new bool[parameters.Length];
        var positions = Array.FindAll(parameters, one => one.Kind <= ParameterKind.Positional).Length;
        var many = Array.Find(parameters, one => one.Kind == ParameterKind.Variadic);
        var keywords = Array.Find(
            parameters, one => one is { Kind: ParameterKind.VariadicKeywords, IsUnpacked: false });
        int next = 0, count = 0;
        bool isOpen = false, hasOpenKeywords = false;
        Argument? firstExtra = null;
        foreach (var argument in arguments.Items)
        {
            switch (argument.Kind)
            {
                case ArgumentKind.Plain:
                    count++;
                    Place(argument, argument.Type);
                    break;
                case ArgumentKind.Star:
                    if (TupleOf(argument.Type!) is { Repeated: < 0 } exact)
                    {
                        count += exact.Items.Length;
                        Array.ForEach(exact.Items, item => Place(argument, item));
                        break;
                    }

                    isOpen = true;
                    var item = Silently(() => Iterate(argument.Type!, null)) ?? Type.Unknown;
                    while (next < parameters.Length && parameters[next].Kind <= ParameterKind.Positional && !taken[next]
                        && !arguments.Items.Exists(one => one.Name == parameters[next].Name))
                    {
                        Place(argument, item);
                    }

                    if (many is not null)
                    {
                        match.Pairs.Add(new Pairing(many, argument, item));
                    }

                    break;
                case ArgumentKind.DoubleStar when argument.Type is InstanceType { Class: var dict } shape
                    && IsTypedDict(dict):
                    var known = ArgumentMap(shape);
                    foreach (var field in FieldsOf(dict))
                    {
                        PlaceKeyword(new Argument(ArgumentKind.Keyword, field.Name, null, argument.Node)
                        {
                            Type = Substitute(field.Type, known),
                        });
                    }

                    PairExtra(argument, shape, match, signature, taken, name);
                    break;
                case ArgumentKind.DoubleStar:
                    hasOpenKeywords = true;
                    break;
                default:
                    PlaceKeyword(argument);
                    break;
            }
        }

        if (firstExtra is not null && !signature.IsGradual)
        {
            var self = isMethod ? 1 : 0;
            match.Mistakes.Add(new Mistake(
                "too-many-positional-arguments",
                $"Too many positional arguments{To(name)}: expected {positions + self}, got {count + self}",
                    firstExtra.Node));
        }

        FindMissing();
        foreach (var argument in arguments.Items)
        {
            if (argument.Kind == ArgumentKind.DoubleStar)
            {
                PairMapping(argument, match, signature, taken, name);
            }
        }

        if (many is { Type: TypeVarType { Kind: TypeVarKind.Arguments, Whole: { } spec } } && !Array.Exists(parameters,
            one => one.Type is not TypeVarType && Uses(one.Type, spec)))
        {
            FindForwarded(spec);
        }

        return match;

        // Where the specification is not known, what it stands for is handed on as it came.
        void FindForwarded(TypeVarType spec)
        {
            var star = arguments.Items.Find(one => one.Kind == ArgumentKind.Star
                && one.Type is TypeVarType { Kind: TypeVarKind.Arguments } type && type.Whole == spec);
            var pair = arguments.Items.Find(one => one.Kind == ArgumentKind.DoubleStar
                && one.Type is TypeVarType { Kind: TypeVarKind.KeywordArguments } type && type.Whole == spec);
            var before = star is null ? 0 : arguments.Items.TakeWhile(one => one != star).Count;
            if (star is null || pair is null || before != positions
                || arguments.Items.Exists(one => one.Kind == ArgumentKind.Plain
                    && arguments.Items.IndexOf(one) > before)
                || arguments.Items.Exists(one => one.Kind == ArgumentKind.Keyword))
            {
                match.Mistakes.Add(new Mistake("invalid-argument-type", $"Arguments{To(name)} do not match "
                    + $"`*args: {spec.Name}.args, **kwargs: {spec.Name}.kwargs`", null));
            }
        }

        void Place(Argument argument, Type? type)
        {
            if (next < parameters.Length && parameters[next].Kind <= ParameterKind.Positional)
            {
                taken[next] = true;
                match.Pairs.Add(new Pairing(parameters[next++], argument, type));
            }
            else if (many is not null)
            {
                match.Pairs.Add(new Pairing(many, argument, type));
            }
            else
            {
                firstExtra ??= argument;
            }
        }

        void PlaceKeyword(Argument argument)
        {
            var at = Array.FindIndex(parameters, one => one.Name == argument.Name
                && one.Kind is ParameterKind.Positional or ParameterKind.KeywordOnly);
            if (at >= 0 && !taken[at])
            {
                taken[at] = true;
                match.Pairs.Add(new Pairing(parameters[at], argument, argument.Type));
            }
            else if (at >= 0)
            {
                match.Mistakes.Add(new Mistake(
                    "parameter-already-assigned",
                    $"Multiple values provided for parameter `{argument.Name}`{Within(name)}", argument.Node));
            }
            else if (keywords is not null)
            {
                match.Pairs.Add(new Pairing(keywords, argument, argument.Type));
            }
            else if (!signature.IsGradual)
            {
                match.Mistakes.Add(new Mistake(
                    "unknown-argument",
                    $"Argument `{argument.Name}` does not match any known parameter{Within(name)}", argument.Node));
            }
        }

        void FindMissing()
        {
            List<string> missing = [];
            for (var i = 0; i < parameters.Length; i++)
            {
                var parameter = parameters[i];
                var mayBeThere = taken[i] || parameter.HasDefault || hasOpenKeywords
                    && parameter.Kind != ParameterKind.PositionalOnly
                    || (isOpen && parameter.Kind <= ParameterKind.Positional);
                if (!mayBeThere && parameter.Kind is not (ParameterKind.Variadic or ParameterKind.VariadicKeywords))
                {
                    missing.Add(parameter.Name.Length > 0 ? parameter.Name : (i + 1).ToString(null, null));
                }
            }

            if (missing.Count > 0 && !signature.IsGradual)
            {
                var listed = string.Join(", ", missing.Select(one => $"`{one}`"));
                match.Mistakes.Add(new Mistake("missing-argument", missing.Count == 1
                    ? $"No argument provided for required parameter {listed}{Within(name)}"
                    : $"No arguments provided for required parameters {listed}{Within(name)}", null));
            }
        }
    }

    private static string To(string name) => name.Length > 0 ? " to " + name : string.Empty;

    private static string Within(string name) => name.Length > 0 ? " of " + name : string.Empty;

    private static string NameOf(CallableType function) => function.Function is not { } info ? string.Empty
        : info.QualifiedName == "object.__init__" ? "`object.__init__`"
        : info.Node.Name == "__new__" && info.Class is not null ? $"constructor `{info.QualifiedName}`"
        : function.Self is not null ? $"bound method `{info.QualifiedName}`" : $"function `{info.Node.Name}`";

    // Types of the arguments against those of the parameters; gives the result of the call.
    private Type Check(Signature signature, Match match, string name, bool isLenient, bool keepsLiterals)
    {
        Dictionary<TypeVarType, Type> map = [];
        var generic = HasOwnTypeVars(signature) || HasTypeVars(signature.Returns);
        if (match.Wanted is { } context && signature.Returns is { } open)
        {
            Solve(open, context, map);
        }

        foreach (var isLate in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var pair in match.Pairs)
            {
                if (pair.Argument.Value is LambdaExpression == isLate)
                {
                    if (isLate)
                    {
                        // What a lambda is called with is no single value.
                        foreach (var (parameter, type) in map)
                        {
                            map[parameter] = Promote(type);
                        }
                    }

                    Check(pair, map, match, name, generic, isLenient || generic);
                }
            }
        }

        if (Array.Find(signature.Parameters, one => one is { IsUnpacked: true, Kind: ParameterKind.Variadic })
            is { Type: { } all } unpacked)
        {
            CheckUnpacked(unpacked, all, map, match, name);
        }

        CheckForwarded(signature, map, match);
        if (signature.Returns is not { } returns)
        {
            return Type.Unknown;
        }

        if (!generic)
        {
            return returns;
        }

        if (!keepsLiterals || returns is not (TypeVarType or UnionType))
        {
            foreach (var (parameter, type) in map)
            {
                map[parameter] = type is LiteralType or UnionType or TupleType ? Promote(type) : type;
            }
        }

        return Normalize(Substitute(returns, Complete(signature, map)));
    }

    // All arguments of `*args: *Ts` together are one tuple.
    private void CheckUnpacked(
        SignatureParameter parameter, Type formal, Dictionary<TypeVarType, Type> map, Match match, string name)
    {
        List<Type> items = [];
        var many = -1;
        Node? place = null;
        foreach (var (own, argument, type) in match.Pairs)
        {
            if (own == parameter)
            {
                many = argument.Kind == ArgumentKind.Star && TupleOf(argument.Type!) is not { Repeated: < 0 }
                    ? items.Count : many;
                items.Add(type ?? (argument.Value is { } value ? Infer(value) : Type.Unknown));
                place = argument.Node;
            }
        }

        TupleType actual = new([.. items], many);
        Solve(formal, actual, map);
        var expected = Substitute(formal, map);
        expected = HasTypeVars(expected) ? Substitute(expected, Open(expected, map)) : expected;
        if (!IsAssignable(actual, expected))
        {
            match.Mistakes.Add(new Mistake("invalid-argument-type",
                $"Argument{To(name)} is incorrect: Expected `*{Show(expected)}`, found `*{Show(actual)}`", place));
        }
    }

    // What goes on to a callable that was given before: `call(f, *args, **kwargs)`.
    private void CheckForwarded(Signature signature, Dictionary<TypeVarType, Type> map, Match match)
    {
        if (Array.Find(signature.Parameters, one => one.Type is TypeVarType { Kind: TypeVarKind.Arguments })?.Type
            is not TypeVarType { Whole: { } whole } || !map.TryGetValue(whole, out var given)
            || given is not CallableType { Signatures: [{ IsGradual: false } inner] } || HasOwnTypeVars(inner))
        {
            return;
        }

        var forwarded = Pair(inner, new Arguments(match.Pairs.Where(one => one.Parameter.Type is TypeVarType
            { Whole: not null }).Select(one => one.Argument)), string.Empty, isMethod: false);
        Check(inner, forwarded, string.Empty, isLenient: true, keepsLiterals: true);
        match.Mistakes.AddRange(forwarded.Mistakes);
    }

    private void Check(
        Pairing pair, Dictionary<TypeVarType, Type> map, Match match, string name, bool generic, bool isLenient)
    {
        var (parameter, argument, type) = pair;
        if (parameter.Type is not { } formal
            || formal is TypeVarType { Whole: not null } || parameter.IsUnpacked)
        {
            _ = type ?? (argument.Value is { } free ? Infer(free) : null);
            return;
        }

        var expected = generic ? Substitute(formal, Open(formal, map)) : formal;
        var actual = type ?? InferArgument(argument.Value!, expected, isLenient);
        if (generic)
        {
            Solve(formal, actual, map);
            expected = Substitute(formal, map);
            if (HasTypeVars(expected))
            {
                expected = Substitute(expected, Open(expected, map));
            }
        }

        if (!IsAssignable(actual, expected) && argument.Value is CallExpression made && !generic
            && Silently(() => Infer(made, expected)) is var other && IsAssignable(other, expected))
        {
            actual = other;
        }

        if (!IsAssignable(actual, expected))
        {
            match.Mistakes.Add(new Mistake(
                "invalid-argument-type",
                $"Argument{To(name)} is incorrect: Expected `{Show(expected)}`, found `{Show(actual)}`",
                    argument.Node));
            return;
        }

        if (formal is TypeVarType { Constraints: { } allowed } variable && !HasOpenItem(actual)
            && !allowed().Any(one => IsAssignable(actual, one)))
        {
            match.Mistakes.Add(new Mistake(
                "invalid-argument-type",
                $"Argument{To(name)} is incorrect: Argument type `{Show(actual)}` does not satisfy constraints "
                    + $"({string.Join(", ", allowed().Select(one => $"`{Show(one)}`"))}) of type variable "
                    + $"`{variable.Name}`", argument.Node));
            return;
        }

        if (formal is TypeVarType { Kind: TypeVarKind.TypeVar } open && map.TryGetValue(open, out var solved)
            && open.Bound?.Invoke() is { } bound && !IsAssignable(solved, bound))
        {
            match.Mistakes.Add(new Mistake(
                "invalid-argument-type",
                $"Argument{To(name)} is incorrect: Argument type `{Show(solved)}` does not satisfy upper bound "
                    + $"`{Show(bound)}` of type variable `{open.Name}`", argument.Node));
        }
    }
}
