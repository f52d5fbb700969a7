using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>
/// Type parameters and type aliases (PEP 695, 696): a scope of their own, run at once, around what they belong to.
/// </summary>
internal sealed partial class CodeGenerator
{
    private static readonly object[] DefaultFormat = [1L];

    private void GenerateGenericFunction(FunctionStatement node, Scope scope, int window)
    {
        // Defaults are evaluated outside and passed in.
        int flags = GenerateDefaults(node.Parameters, node, window);
        int first = (flags & HasDefaults) != 0 ? window + 1 : window + 2;
        int count = ((flags & HasDefaults) != 0 ? 1 : 0) + ((flags & HasKeywordDefaults) != 0 ? 1 : 0);
        int call = flags == 0 ? window : (flags & HasKeywordDefaults) == 0 ? window + 2 : window + 3;
        _code.SetTop(call);
        int code = GenerateGenericFunctionCode(node, scope, flags);
        MakeFunction(node, scope, code, call, 0);
        _code.SetTop(call + 1);
        for (int i = 0; i < count; i++)
        {
            _code.Emit(node, Op.Move, _code.Top, first + i);
            _code.Push();
        }

        _code.Top = call;
        _code.Emit(node, Op.Call, call, count);
        _code.Top = window;
        Move(call, window, node);
    }

    private int GenerateGenericFunctionCode(FunctionStatement node, Scope scope, int flags)
    {
        Scope outer = _scope;
        BeginFrame(scope, NestedName(scope.Name));
        int window = _code.Top;
        int tuple = GenerateTypeParameters(node, node.TypeParameters, window);
        _code.SetTop(tuple + 1);
        int function = _code.Top;
        _code.Reserve(function + 4);
        if ((flags & HasDefaults) != 0)
        {
            _code.Emit(node, Op.Move, function + 1, scope.Find(".defaults")!.Index);
        }

        if ((flags & HasKeywordDefaults) != 0)
        {
            _code.Emit(node, Op.Move, function + 2, scope.Find(".kwdefaults")!.Index);
        }

        MakeFunction(node, _scopes[node], function, flags);
        _code.SetTop(function + 1);
        _code.Reserve(function + 2);
        _code.Emit(node, Op.Move, function + 1, tuple);
        _code.Top = function;
        _code.Emit(node, Op.CallIntrinsic, function, function, (int)Intrinsic.SetTypeParameters);
        _code.Emit(node, Op.Return, function);
        int code = EndFrame(FirstOffset(node, node.Decorators), CodeFlags.None, null);
        _scope = outer;
        return code;
    }

    private void GenerateGenericClass(ClassStatement node, Scope body, Scope scope, int window)
    {
        Scope outer = _scope;
        BeginFrame(scope, NestedName(scope.Name));
        int register = _code.Top;
        int tuple = GenerateTypeParameters(node, node.TypeParameters, register);
        Store(scope.Find(".type_params")!, tuple, node);
        _code.Top = tuple;
        _code.Emit(node, Op.CallIntrinsic, tuple, tuple, (int)Intrinsic.SubscriptGeneric);
        _code.SetTop(tuple + 1);
        int call = _code.Top;
        GenerateClassCall(node, body, call, tuple);
        _code.Emit(node, Op.Return, call);
        int code = EndFrame(FirstOffset(node, node.Decorators), CodeFlags.None, null);
        _scope = outer;
        MakeFunction(node, scope, code, window, 0);
        _code.Emit(node, Op.Call, window, 0);
    }

    private void GenerateTypeAlias(TypeAliasStatement node)
    {
        int window = _code.Top;
        Scope scope = _scopes[node];
        if (scope.TypeParameters is { } typeParameters)
        {
            Scope outer = _scope;
            BeginFrame(typeParameters, NestedName(typeParameters.Name));
            int first = _code.Push();
            LoadConstant(node.Name.Name, first, node);
            GenerateTypeParameters(node, node.TypeParameters, first + 1);
            GenerateAliasValue(node, scope, first);
            _code.Emit(node, Op.Return, first);
            int code = EndFrame(node.Start, CodeFlags.None, null);
            _scope = outer;
            MakeFunction(node, typeParameters, code, window, 0);
            _code.Emit(node, Op.Call, window, 0);
        }
        else
        {
            LoadConstant(node.Name.Name, _code.Push(), node);
            _code.Reserve(window + 2);
            _code.Emit(node, Op.LoadNone, window + 1);
            GenerateAliasValue(node, scope, window);
        }

        _code.Top = window;
        Store(Lookup(node.Name.Name), window, node);
    }

    // The name and the type parameters stand in two registers already.
    private void GenerateAliasValue(TypeAliasStatement node, Scope scope, int first)
    {
        _code.SetTop(first + 2);
        GenerateEvaluator(node.Value, scope, first + 2);
        _code.Top = first;
        _code.Emit(node, Op.CallIntrinsic, first, first, (int)Intrinsic.TypeAlias);
    }

    /// <summary>Makes the type parameters, binds their names and leaves the tuple of them in a register.</summary>
    private int GenerateTypeParameters(Node node, TypeParameter[] parameters, int tuple)
    {
        _code.Top = tuple;
        foreach (TypeParameter parameter in parameters)
        {
            int register = _code.Top;
            GenerateTypeParameter(parameter, register);
            _code.SetTop(register + 1);
            Store(Lookup(parameter.Name), register, parameter);
        }

        _code.Top = tuple;
        EmitBuild(node, Op.BuildTuple, tuple, tuple, parameters.Length);
        return tuple;
    }

    private void GenerateTypeParameter(TypeParameter parameter, int register)
    {
        Intrinsic intrinsic = parameter.Kind switch
        {
            NodeKind.TypeVar => Intrinsic.TypeVar,
            NodeKind.ParamSpec => Intrinsic.ParamSpec,
            _ => Intrinsic.TypeVarTuple,
        };
        LoadConstant(Mangle(parameter.Name), _code.Push(), parameter);
        if (intrinsic == Intrinsic.TypeVar)
        {
            Expression? bound = ((TypeVarParameter)parameter).Bound;
            bool isConstraint = bound is TupleExpression;
            PushEvaluator(isConstraint ? null : bound, parameter);
            PushEvaluator(isConstraint ? bound : null, parameter);
        }

        PushEvaluator(parameter.DefaultValue, parameter);
        _code.Top = register;
        _code.Emit(parameter, Op.CallIntrinsic, register, register, (int)intrinsic);
    }

    private void PushEvaluator(Expression? expression, Node node)
    {
        int register = _code.Top;
        if (expression is null)
        {
            _code.Reserve(register + 1);
            _code.Emit(node, Op.LoadNone, register);
        }
        else
        {
            GenerateEvaluator(expression, _scopes.Evaluator(expression), register);
        }

        _code.SetTop(register + 1);
    }

    // A function that gives the value of an expression when asked; its only parameter is the format.
    private void GenerateEvaluator(Expression expression, Scope scope, int window)
    {
        Scope outer = _scope;
        BeginAnnotate(expression, scope);
        int value = expression is StarredExpression ? PushStarred((StarredExpression)expression) : Operand(expression);
        _code.Emit(expression, Op.Return, value);
        int code = EndFrame(expression.Start, CodeFlags.None, null);
        _scope = outer;
        _code.Reserve(window + 4);
        LoadConstant(DefaultFormat, window + 1, expression);
        MakeFunction(expression, scope, code, window, HasDefaults);
    }

    // The only item of what is unpacked: *Ts in an annotation or default.
    private int PushStarred(StarredExpression starred)
    {
        int register = Push(starred.Value);
        _code.Reserve(register + 2);
        _code.Emit(starred, Op.UnpackSequence, register + 1, register, 1);
        Move(register + 1, register, starred);
        return register;
    }
}
