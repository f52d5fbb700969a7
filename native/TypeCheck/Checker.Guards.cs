using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Functions that tell types apart, and lengths that do.</content>
internal sealed partial class Checker
{
    // `len(x) == 2` takes away what is longer or shorter; an open tuple gets that length.
    private Type WithLength(Type type, int length, bool sense)
    {
        var items = ItemsOf(type);
        var changed = Array.ConvertAll(items, item => item switch
        {
            _ when TupleOf(item) is { Repeated: < 0 } tuple =>
                tuple.Items.Length == length == sense ? item : Type.Never,
            TupleType { Repeated: >= 0 } open when open.Items.Length - 1 > length => sense ? Type.Never : item,
            TupleType { Repeated: >= 0 } open when sense && !(open.Items[open.Repeated] is TypeVarType) =>
                OfLength(open, length),
            _ => item,
        });
        return Same(items, changed) ? type : Union(changed);
    }

    private static TupleType OfLength(TupleType open, int length)
    {
        var middle = new Type[length - open.Items.Length + 1];
        Array.Fill(middle, open.Items[open.Repeated]);
        return new TupleType([.. open.Items[..open.Repeated], .. middle, .. open.Items[(open.Repeated + 1)..]]);
    }

    private static GuardType? GuardOf(Type? type) => type switch
    {
        GuardType guard => guard,
        InstanceType { Class.Name: "CoroutineType", Arguments: [_, _, GuardType inner] } => inner,
        _ => null,
    };

    // A function that tells types apart has something to tell about, and says no other type of it.
    private void CheckGuard(FunctionStatement node, FunctionInfo info)
    {
        if (node.Returns is not { } returns || GuardOf(SignatureOf(info).Returns) is not { } guard)
        {
            return;
        }

        var own = info.Class is null || info.IsStatic ? 0 : 1;
        if (Array.FindAll(SignatureOf(info).Parameters, one => one.Kind < ParameterKind.KeywordOnly)
            is not { } parameters || parameters.Length <= own)
        {
            Report(returns, "invalid-type-guard-definition",
                $"`{(guard.IsExact ? "TypeIs" : "TypeGuard")}` function must have a parameter to narrow");
        }
        else if (guard.IsExact && parameters[own].Type is { } subject && !HasTypeVars(guard.Target)
            && !HasTypeVars(subject) && !IsAssignable(guard.Target, subject))
        {
            Report(returns, "invalid-type-guard-definition", $"Narrowed type `{Show(guard.Target)}` is not assignable "
                + $"to the declared parameter type `{Show(subject)}`");
        }
    }
}
