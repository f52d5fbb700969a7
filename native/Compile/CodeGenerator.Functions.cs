using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Functions and lambdas.</summary>
internal sealed partial class CodeGenerator
{
    private const int HasDefaults = 1;
    private const int HasKeywordDefaults = 2;
    private const int HasAnnotate = 4;

    /// <summary>The qualified name of something defined in a scope.</summary>
    private string NestedName(string name)
    {
        // One scope of annotations or type parameters does not show.
        Frame? frame = _frame;
        if (frame is not null && frame.Scope.Kind >= ScopeKind.Annotation)
        {
            frame = frame.Outer;
        }

        if (frame is null || frame.Scope.Kind == ScopeKind.Module)
        {
            return name;
        }

        if (frame.Scope.Find(PrivateNames.Mangle(frame.Scope.PrivateName, name)) is { } symbol
            && symbol.Has(SymbolFlags.Global))
        {
            return name;
        }

        return frame.Scope.Kind is ScopeKind.Function or ScopeKind.Lambda
            ? frame.QualifiedName + ".<locals>." + name
            : frame.QualifiedName + "." + name;
    }

    private void GenerateFunction(FunctionStatement node)
    {
        int window = _code.Top;
        PushAll(node.Decorators);
        int function = _code.Top;
        GenerateFunctionObject(node, function);
        ApplyDecorators(node.Decorators, window);
        _code.Top = window;
        Store(Lookup(node.Name), window, node);
    }

    // A definition begins with its first decorator.
    private static int FirstOffset(Statement node, Expression[] decorators) =>
        decorators.Length != 0 ? decorators[0].Start : node.Start;

    private void ApplyDecorators(Expression[] decorators, int window)
    {
        for (int i = decorators.Length - 1; i >= 0; i--)
        {
            _code.Top = window + i;
            _code.Emit(decorators[i], Op.Call, window + i, 1);
        }
    }

    private void GenerateFunctionObject(FunctionStatement node, int window)
    {
        Scope scope = _scopes[node];
        if (scope.TypeParameters is { } typeParameters)
        {
            GenerateGenericFunction(node, typeParameters, window);
            return;
        }

        int flags = GenerateDefaults(node.Parameters, node, window);
        MakeFunction(node, scope, window, flags);
    }

    private void MakeFunction(FunctionStatement node, Scope scope, int window, int flags)
    {
        if (scope.Annotations is { } annotations)
        {
            _code.SetTop(window + 3);
            int annotate = GenerateFunctionAnnotations(node, annotations);
            MakeFunction(node, annotations, annotate, window + 3, 0);
            flags |= HasAnnotate;
        }

        _code.SetTop(window);
        int code = GenerateBody(node, scope);
        MakeFunction(node, scope, code, window, flags);
    }

    private int GenerateBody(FunctionStatement node, Scope scope)
    {
        Scope outer = _scope;
        BeginFrame(scope, NestedName(node.Name));
        int start = scope.DocString is null ? 0 : 1;
        for (int i = start; i < node.Body.Length; i++)
        {
            Generate(node.Body[i]);
        }

        _code.Emit(node.Body[^1], Op.ReturnNone);
        int code = EndFrame(FirstOffset(node, node.Decorators), CodeFlags.None, node.Parameters);
        _scope = outer;
        return code;
    }

    private void GenerateLambda(LambdaExpression node, int destination)
    {
        int window = _code.Top;
        int flags = GenerateDefaults(node.Parameters, node, window);
        Scope outer = _scope;
        Scope scope = _scopes[node];
        _code.SetTop(window);
        BeginFrame(scope, NestedName(scope.Name));
        int value = Operand(node.Body);
        _code.Emit(node.Body, Op.Return, value);
        int code = EndFrame(node.Start, CodeFlags.None, node.Parameters);
        _scope = outer;
        MakeFunction(node, scope, code, window, flags);
        Move(window, destination, node);
    }

    /// <summary>
    /// Evaluates defaults into their places in the window of MakeFunction; gives the flags of those present.
    /// </summary>
    private int GenerateDefaults(ParameterList parameters, Node node, int window)
    {
        int flags = 0;
        bool hasKeywords = HasAny(parameters.KeywordDefaults);
        if (parameters.Defaults.Length == 0 && !hasKeywords)
        {
            return 0;
        }

        // The slots below must hold something while the defaults are evaluated.
        _code.Reserve(window + 3);
        _code.Emit(node, Op.LoadNone, window);
        _code.SetTop(window + 1);
        if (parameters.Defaults.Length != 0)
        {
            if (ConstantItems(parameters.Defaults) is { } items)
            {
                LoadConstant(items, window + 1, node);
            }
            else
            {
                GenerateTuple(parameters.Defaults, node, window + 1);
            }

            flags |= HasDefaults;
        }
        else
        {
            _code.Emit(node, Op.LoadNone, window + 1);
        }

        _code.SetTop(window + 2);
        if (hasKeywords)
        {
            GenerateKeywordDefaults(parameters, node, window + 2);
            flags |= HasKeywordDefaults;
        }

        return flags;
    }

    private static bool HasAny(Expression?[] expressions)
    {
        foreach (Expression? each in expressions)
        {
            if (each is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void GenerateKeywordDefaults(ParameterList parameters, Node node, int dict)
    {
        EmitBuild(node, Op.BuildDict, dict, dict, 0);
        _code.SetTop(dict + 1);
        for (int i = 0; i < parameters.KeywordDefaults.Length; i++)
        {
            if (parameters.KeywordDefaults[i] is { } value)
            {
                int name = _code.Push();
                LoadConstant(Mangle(parameters.KeywordOnly[i].Name), name, node);
                int register = Operand(value);
                _code.Top = dict + 1;
                _code.Emit(node, Op.DictStore, dict, name, register);
            }
        }
    }

    /// <summary>Makes a function in the window whose defaults and annotate function stand already.</summary>
    private void MakeFunction(Node node, Scope scope, int code, int window, int flags)
    {
        _code.Reserve(window + 4 + scope.Free.Count);
        for (int i = 0; i < scope.Free.Count; i++)
        {
            LoadClosureCell(scope.Free[i], window + 4 + i, node);
        }

        _code.Top = window;
        _code.Emit(node, Op.MakeFunction, window, code, flags);
    }

    private void LoadClosureCell(Symbol free, int register, Node node)
    {
        Symbol owner = free.Target!;
        if (ReferenceEquals(owner.Scope.Frame, _frame.Scope))
        {
            _code.Emit(node, Op.Move, register, owner.Index);
        }
        else
        {
            _code.Emit(node, Op.LoadFunctionClosure, register, _frame.Scope.FreeIndex(free.Name));
        }
    }
}
