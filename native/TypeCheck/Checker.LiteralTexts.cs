using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>LiteralString: texts that the program itself contains.</content>
internal sealed partial class Checker
{
    private InstanceType? _literalText;

    // A class below str without members of its own.
    private InstanceType LiteralText
    {
        get
        {
            if (_literalText is null)
            {
                SourceText text = new("class LiteralString(str): ...", "typing.pyi");
                ModuleInfo module = new("typing", text, Parser.Parse(text, ParseOptions.Default).Tree!, isStub: true);
                ScopeBuilder.Build(module.Scope, module.Tree.Body);
                _literalText = Instance(ClassOf((ClassStatement)module.Tree.Body[0], module.Scope));
                Complete(_literalText.Class);
            }

            return _literalText;
        }
    }

    private bool IsLiteralText(Type type) => _literalText is not null && (Same(type, _literalText)
        || (type is LiteralType { Class: var info } && info.IsFrom("builtins", "str"))
        || (type is UnionType union && Array.TrueForAll(union.Items, IsLiteralText)));

    // What is made of such texts alone is one, where one of them is no single value.
    private bool IsMadeOfLiterals(params Type[] parts) => _literalText is not null
        && Array.TrueForAll(parts, IsLiteralText) && Array.Exists(parts, one => one is not LiteralType);

    private Type JoinedText(JoinedStringExpression node, Type? expected)
    {
        List<Type> parts = [];
        foreach (var value in node.Values)
        {
            parts.Add(value is FormattedValueExpression { Value: var inner } ? Infer(inner) : Of("str"));
            Infer(value);
        }

        var values = node.Values.Select((one, i) => one is FormattedValueExpression ? parts[i] : Literal(string.Empty));
        return IsMadeOfLiterals([.. values]) || (expected is not null && _literalText is not null
            && Same(expected, _literalText) && values.All(IsLiteralText)) ? LiteralText : Of("str");
    }

    // `",".join(parts)` and the other methods of str that give a text.
    private Type LiteralCall(Type callee, List<Argument> arguments, Type made)
    {
        if (_literalText is null
            || callee is not CallableType { Self: { } self, Function: { Scope.Module.IsStub: true } }
            || made is not InstanceType { Class: var info } || !info.IsFrom("builtins", "str") || !IsLiteralText(self))
        {
            return made;
        }

        var parts = arguments.ConvertAll(one =>
        {
            var type = one.Type ?? (one.Value is { } value ? Silently(() => Infer(value)) : Type.Unknown);
            return type is LiteralType { Value: not string } ? Literal(string.Empty)
                : type is InstanceType or TupleType && !IsLiteralText(type)
                    ? Silently(() => Iterate(type, null)) ?? Type.Unknown : type;
        });
        return IsMadeOfLiterals([self, .. parts]) ? LiteralText : made;
    }
}
