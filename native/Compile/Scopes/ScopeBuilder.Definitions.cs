using Monty.Syntax.Tree;

namespace Monty.Compile.Scopes;

/// <summary>What opens scopes: functions, lambdas, classes, annotations, type parameters.</summary>
internal sealed partial class ScopeBuilder
{
    // Annotations of locals are never evaluated: their scopes are visited for errors only.
    private bool _isUnevaluated;

    private void VisitFunction(FunctionStatement node)
    {
        Define(node.Name, SymbolFlags.Local, node);
        VisitAll(node.Parameters.Defaults);
        VisitAll(node.Parameters.KeywordDefaults);
        VisitAll(node.Decorators);
        Scope outer = _scope;
        Scope? typeParameters = OpenTypeParameters(node.Name, node, node.TypeParameters);
        Scope? annotations = VisitAnnotations(node);
        Scope function = Open(ScopeKind.Function, node.Name, node);
        function.TypeParameters = typeParameters;
        function.Annotations = annotations;
        function.IsCoroutine = node.IsAsync;
        function.DocString = DocStringOf(node.Body);
        DefineParameters(node.Parameters);
        int depth = _conditionalDepth;
        _conditionalDepth = 0;
        VisitBody(node.Body);
        _conditionalDepth = depth;
        Close(outer);
    }

    private void VisitLambda(LambdaExpression node)
    {
        VisitAll(node.Parameters.Defaults);
        VisitAll(node.Parameters.KeywordDefaults);
        Scope outer = _scope;
        Open(ScopeKind.Lambda, "<lambda>", node);
        DefineParameters(node.Parameters);
        Visit(node.Body);
        Close(outer);
    }

    private void DefineParameters(ParameterList list)
    {
        DefineParameters(list.PositionalOnly);
        DefineParameters(list.Positional);
        DefineParameters(list.KeywordOnly);
        if (list.Variadic is not null)
        {
            Define(list.Variadic.Name, SymbolFlags.Parameter, list.Variadic);
        }

        if (list.VariadicKeywords is not null)
        {
            Define(list.VariadicKeywords.Name, SymbolFlags.Parameter, list.VariadicKeywords);
        }
    }

    private void DefineParameters(Parameter[] parameters)
    {
        foreach (Parameter parameter in parameters)
        {
            Define(parameter.Name, SymbolFlags.Parameter, parameter);
        }
    }

    private Scope? VisitAnnotations(FunctionStatement node)
    {
        if (!HasAnnotations(node))
        {
            return null;
        }

        Scope outer = _scope;
        bool unevaluated = _isUnevaluated;
        Scope scope = OpenDeferred(ScopeKind.Annotation, "__annotate__", node, byNode: false);
        if (_table.AnnotationsAreText)
        {
            _isUnevaluated = true;
            _scope = new Scope(ScopeKind.Annotation, "__annotate__", node, outer);
        }

        VisitAnnotations(node.Parameters.PositionalOnly);
        VisitAnnotations(node.Parameters.Positional);
        VisitOptional(node.Parameters.Variadic?.Annotation);
        VisitOptional(node.Parameters.VariadicKeywords?.Annotation);
        VisitAnnotations(node.Parameters.KeywordOnly);
        VisitOptional(node.Returns);
        _isUnevaluated = unevaluated;
        Close(outer);
        return scope;
    }

    private static bool HasAnnotations(FunctionStatement node)
    {
        ParameterList list = node.Parameters;
        return node.Returns is not null || HasAnnotations(list.PositionalOnly) || HasAnnotations(list.Positional)
            || HasAnnotations(list.KeywordOnly) || list.Variadic?.Annotation is not null
            || list.VariadicKeywords?.Annotation is not null;
    }

    private static bool HasAnnotations(Parameter[] parameters)
    {
        foreach (Parameter parameter in parameters)
        {
            if (parameter.Annotation is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void VisitAnnotations(Parameter[] parameters)
    {
        foreach (Parameter parameter in parameters)
        {
            VisitOptional(parameter.Annotation);
        }
    }

    private Scope OpenDeferred(ScopeKind kind, string name, Node node, bool byNode = true)
    {
        bool seesClass = _scope.Kind == ScopeKind.Class || _scope.SeesClass;
        Scope scope = Open(kind, name, node, byNode);
        scope.SeesClass = seesClass;
        if (kind != ScopeKind.TypeParameters)
        {
            scope.Get(".format").Flags |= SymbolFlags.Parameter | SymbolFlags.Used;
        }

        return scope;
    }

    private void VisitAnnotatedAssign(AnnotatedAssignStatement node)
    {
        if (node.Target is NameExpression name)
        {
            string mangled = Mangle(name.Name);
            Symbol symbol = _scope.Get(mangled);
            if (symbol.Has(SymbolFlags.Global | SymbolFlags.Nonlocal) && node.IsSimple
                && _scope.Kind != ScopeKind.Module)
            {
                string declaration = symbol.Has(SymbolFlags.Global) ? "global" : "nonlocal";
                throw new CompileError(CompileMessages.AnnotatedCannotBe(mangled, declaration), node);
            }

            if (node.IsSimple)
            {
                Define(name.Name, SymbolFlags.Local | SymbolFlags.Annotated, name);
            }
            else if (node.Value is not null)
            {
                Define(name.Name, SymbolFlags.Local, name);
            }
        }
        else
        {
            Visit(node.Target);
        }

        VisitAnnotation(node);
        VisitOptional(node.Value);
    }

    private void VisitAnnotation(AnnotatedAssignStatement node)
    {
        Scope outer = _scope;
        bool unevaluated = _isUnevaluated;
        if (_table.AnnotationsAreText || !node.IsSimple || outer.Kind is not (ScopeKind.Module or ScopeKind.Class))
        {
            // Never evaluated.
            _isUnevaluated = true;
            _scope = new Scope(ScopeKind.Annotation, "__annotate__", node, outer);
        }
        else if (outer.Annotations is not null)
        {
            _scope = outer.Annotations;
        }
        else
        {
            outer.Annotations = OpenDeferred(ScopeKind.Annotation, "__annotate__", outer.Node, byNode: false);
        }

        if (node.IsSimple)
        {
            NoteAnnotation(outer, node);
        }

        Visit(node.Annotation);
        _isUnevaluated = unevaluated;
        Close(outer);
    }

    private void NoteAnnotation(Scope outer, AnnotatedAssignStatement node)
    {
        if (outer.Kind is not (ScopeKind.Module or ScopeKind.Class))
        {
            return;
        }

        bool isConditional = outer.Kind == ScopeKind.Module || _conditionalDepth > 0;
        outer.AnnotatedNames ??= [];
        outer.AnnotatedNames.Add(new AnnotatedName(node, isConditional));
        if (isConditional && !_table.AnnotationsAreText)
        {
            outer.HasConditionalAnnotations = true;
            Use("__conditional_annotations__");
        }
    }

    private void VisitClass(ClassStatement node)
    {
        Define(node.Name, SymbolFlags.Local, node);
        VisitAll(node.Decorators);
        Scope outer = _scope;
        Scope? typeParameters = OpenTypeParameters(node.Name, node, node.TypeParameters);
        VisitAll(node.Bases);
        VisitKeywords(node.Keywords);
        Scope body = Open(ScopeKind.Class, node.Name, node);
        body.TypeParameters = typeParameters;
        if (typeParameters is not null)
        {
            Use(".type_params");
        }

        body.PrivateName = node.Name;
        body.DocString = DocStringOf(node.Body);
        int depth = _conditionalDepth;
        _conditionalDepth = 0;
        VisitBody(node.Body);
        _conditionalDepth = depth;
        Close(outer);
    }

    private void VisitTypeAlias(TypeAliasStatement node)
    {
        Visit(node.Name);
        Scope outer = _scope;
        Scope? typeParameters = OpenTypeParameters(node.Name.Name, node, node.TypeParameters);
        Scope value = OpenDeferred(ScopeKind.TypeAlias, node.Name.Name, node);
        value.TypeParameters = typeParameters;
        Visit(node.Value);
        Close(outer);
    }

    private Scope? OpenTypeParameters(string name, Statement node, TypeParameter[] parameters)
    {
        if (parameters.Length == 0)
        {
            return null;
        }

        Scope scope = OpenDeferred(
            ScopeKind.TypeParameters, $"<generic parameters of {name}>", node, byNode: false);
        if (node is ClassStatement type)
        {
            scope.PrivateName = type.Name;
            scope.Get(".type_params").Flags |= SymbolFlags.Local;
        }
        else if (node is FunctionStatement function)
        {
            DefineDefaults(scope, function.Parameters);
        }

        bool hasDefault = false;
        foreach (TypeParameter parameter in parameters)
        {
            Define(parameter.Name, SymbolFlags.Local | SymbolFlags.TypeParameter, parameter);
            if (parameter.DefaultValue is null && hasDefault)
            {
                throw new CompileError(CompileMessages.NonDefaultTypeParameter(parameter.Name), parameter);
            }

            hasDefault |= parameter.DefaultValue is not null;
            VisitTypeParameter(parameter);
        }

        return scope;
    }

    // Defaults are evaluated outside and handed to the scope of the type parameters.
    private static void DefineDefaults(Scope scope, ParameterList parameters)
    {
        if (parameters.Defaults.Length != 0)
        {
            scope.Get(".defaults").Flags |= SymbolFlags.Parameter;
        }

        foreach (Expression? value in parameters.KeywordDefaults)
        {
            if (value is not null)
            {
                scope.Get(".kwdefaults").Flags |= SymbolFlags.Parameter;
            }
        }
    }

    private void VisitTypeParameter(TypeParameter parameter)
    {
        string kind = parameter.Kind switch
        {
            NodeKind.TypeVar => "TypeVar",
            NodeKind.ParamSpec => "ParamSpec",
            _ => "TypeVarTuple",
        };
        if (parameter is TypeVarParameter { Bound: { } bound })
        {
            string what = bound is TupleExpression ? "constraint" : "bound";
            VisitTypeVariable(parameter.Name, bound, $"a {kind} {what}");
        }

        if (parameter.DefaultValue is { } value)
        {
            VisitTypeVariable(parameter.Name, value, $"a {kind} default");
        }
    }

    private void VisitTypeVariable(string name, Expression expression, string place)
    {
        Scope outer = _scope;
        string outerPlace = _place;
        OpenDeferred(ScopeKind.TypeVariable, name, expression);
        _place = place;
        Visit(expression);
        _place = outerPlace;
        Close(outer);
    }
}
