using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Methods without a body, and what is asked for at run time.</content>
internal sealed partial class Checker
{
    // Methods that have no body of their own, so that the class cannot be used.
    private List<string> AbstractOf(ClassInfo info)
    {
        Complete(info);
        List<string> names = [];
        if (info.AbstractNames is { } known)
        {
            return known;
        }

        info.AbstractNames = names;
        var isAbstract = info.Metaclass is InstanceType { Class: var meta }
            && IsSubclass(meta, Known("abc", "ABCMeta"));
        var isProtocol = Array.Exists(info.Mro!, entry => !ClassIn(entry).Module.IsStub && IsProtocol(ClassIn(entry)));
        if ((!isAbstract && !isProtocol)
            || (info.Traits & (
                ClassTraits.UnknownBase | ClassTraits.Transformed | ClassTraits.Enum | ClassTraits.TypedDict)) != 0
            || Array.Exists(info.Mro!, entry => Array.Exists(ClassIn(entry).Node.Decorators,
                decorator => DecoratorName(decorator) == "total_ordering")))
        {
            return names;
        }

        for (var i = info.Mro!.Length - 1; i >= 0; i--)
        {
            var part = ClassIn(info.Mro[i]);
            foreach (var symbol in part.Body.Symbols.Values)
            {
                if (symbol.Definitions is not [.., var last])
                {
                    continue;
                }

                if (last.Node is FunctionStatement function)
                {
                    names.Remove(symbol.Name);
                    if (symbol.Definitions.Exists(one => IsDecorated(one, "abstractmethod"))
                        || (isProtocol && !part.Module.IsStub && IsProtocol(part) && IsEmpty(function.Body)
                            && function.Returns
                                is not (null or ConstantExpression { ConstantKind: ConstantKind.None })))
                    {
                        names.Add(symbol.Name);
                    }
                }
                else if (last.Value is not null || last.Node is not AnnotatedAssignStatement
                    || QualifierOf(symbol) == "ClassVar")
                {
                    names.Remove(symbol.Name);
                }
            }

            if ((part.Traits & ClassTraits.DataClass) != 0)
            {
                names.RemoveAll(name => name is "__eq__" or "__hash__" or "__repr__" or "__init__"
                    || (name is "__lt__" or "__le__" or "__gt__" or "__ge__" && IsOrderedDataClass(part)));
            }
        }

        return names;
    }

    // Protocols and typed dicts cannot be asked for at run time.
    private void CheckFilter(CallExpression call, Expression filter, string name)
    {
        foreach (var one in filter is TupleExpression many ? many.Elements : [filter])
        {
            var given = one is NameExpression or AttributeExpression ? Silently(() => Infer(one)) : Type.Unknown;
            if (given is AliasType { IsStatement: true }
                or ClassObjectType { Instance: InstanceType { Class.Supertype: not null } })
            {
                Report(one, "invalid-argument-type", $"`{Show(given)}` cannot be used as the second argument to "
                    + $"`{name}`: It is no class at runtime");
            }

            if (given is not ClassObjectType { Exact: true, Instance: InstanceType { Class: var info } }
                || info.Module.IsStub)
            {
                continue;
            }

            CheckOverlap(call, one, info, name);

            Complete(info);
            if ((info.Traits & ClassTraits.TypedDict) != 0)
            {
                Report(call, "isinstance-against-typed-dict", $"`TypedDict` class `{info.Name}` cannot be used as the "
                    + $"second argument to `{name}`: This call will raise `TypeError` at runtime");
            }
            else if (IsProtocol(info) && (!Array.Exists(info.Node.Decorators,
                decorator => DecoratorName(decorator) == "runtime_checkable")
                || (name == "issubclass" && info.Body.Symbols.Values.Any(
                    symbol => symbol.Definitions is [{ Node: AnnotatedAssignStatement }, ..]))))
            {
                Report(call, "isinstance-against-protocol", $"Class `{info.Name}` cannot be used as the second "
                    + $"argument to `{name}`: This call will raise `TypeError` at runtime");
            }
        }
    }

    // At run time only names are compared: a class that has them with other types would pass.
    private void CheckOverlap(CallExpression call, Expression one, ClassInfo protocol, string name)
    {
        var subject = Silently(() => Infer(call.Arguments[0]));
        subject = name == "issubclass" && subject is ClassObjectType made ? made.Instance : subject;
        if (IsProtocol(protocol) && subject is InstanceType { Class: { Module.IsStub: false } own }
            && !IsProtocol(own) && TypeVarsOf(protocol).Length == 0
            && protocol.Body.Symbols.Keys.All(key => FindInClass(subject, key, out _) is not null)
            && protocol.Body.Symbols.Count > 0 && !IsAssignable(subject, Instance(protocol)))
        {
            Report(
                one, "isinstance-against-protocol", $"Class `{own.Name}` overlaps `{protocol.Name}` unsafely: It has "
                + "the names of the protocol with other types");
        }
    }
}
