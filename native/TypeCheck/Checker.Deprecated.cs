using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Uses of what the program itself has marked as deprecated.</content>
internal sealed partial class Checker
{
    private static CallExpression? DeprecationOf(Expression[] decorators) => Array.Find(decorators, one => one
        is CallExpression call && DecoratorName(call) == "deprecated") as CallExpression;

    private void CheckDeprecated(Node place, Type? used)
    {
        if (_silence > 0)
        {
            return;
        }

        var (kind, name, decorators) = used switch
        {
            CallableType { Function: { Scope.Module.IsStub: false } function } =>
                (function.Class is null ? "function" : "method", function.Node.Name, function.Node.Decorators),
            ClassObjectType { Instance: InstanceType { Class: { Module.IsStub: false } info } } =>
                ("class", info.Name, info.Node.Decorators),
            _ => (string.Empty, string.Empty, []),
        };
        if (DeprecationOf(decorators) is { } mark)
        {
            var text = mark.Arguments is [ConstantExpression { ConstantKind: ConstantKind.String } why, ..]
                ? ": " + why.String : string.Empty;
            Report(place, "deprecated", $"The {kind} `{name}` is deprecated{text}", Severity.Warning);
        }
    }

    // A property is used by reading or assigning it.
    private void CheckDeprecatedProperty(AttributeExpression node, Type owner, bool isAssigned)
    {
        if (_silence == 0 && owner is InstanceType { Class.Module.IsStub: false }
            && FindInClass(owner, node.Name, out _) is PropertyType property)
        {
            CheckDeprecated(node, isAssigned ? property.Setter : property.Getter);
        }
    }
}
