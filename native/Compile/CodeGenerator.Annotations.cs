using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Annotations, which are evaluated when somebody asks for them (PEP 649).</summary>
internal sealed partial class CodeGenerator
{
    private const string ConditionalAnnotations = "__conditional_annotations__";

    // Formats above this one are for annotationlib, which helps itself.
    private const int MaxAnnotationFormat = 2;

    private void GenerateModuleAnnotations(Module node)
    {
        Scope scope = _scope;
        if (scope.AnnotatedNames is not { } names)
        {
            return;
        }

        int register = _code.Top;
        _code.Reserve(register + 1);
        if (_scopes.AnnotationsAreText)
        {
            _code.Emit(node.Start, node.Start, Op.BuildDict, register, register, 0);
            StoreGlobal("__annotations__", register, node);
            return;
        }

        int code = GenerateAnnotate(node, scope.Annotations!, names, names[0].Statement.Start);
        MakeFunction(node, scope.Annotations!, code, register, 0);
        _code.Emit(node, Op.CallIntrinsic, register, register, (int)Intrinsic.SetModuleAnnotate);
        EmitBuild(node, Op.BuildSet, register, register, 0);
        StoreGlobal(ConditionalAnnotations, register, node);
    }

    private void GenerateClassAnnotations(ClassStatement node, Scope scope, int first)
    {
        if (scope.AnnotatedNames is not { } names || _scopes.AnnotationsAreText || !_code.IsReachable)
        {
            return;
        }

        int register = _code.Top;
        int code = GenerateAnnotate(node, scope.Annotations!, names, first);
        MakeFunction(node, scope.Annotations!, code, register, 0);
        StoreClassName("__annotate_func__", register, node);
    }

    private void BeginAnnotate(Node node, Scope scope)
    {
        BeginFrame(scope, NestedName(scope.Name));
        int proceed = _code.NewLabel();
        int register = _code.Top;
        _code.Reserve(register + 1);
        _code.EmitJump(node, Op.JumpUnlessGreaterInt, 0, MaxAnnotationFormat, proceed);
        LoadGlobal(_unit.Global("NotImplementedError"), node, register, false);
        _code.Emit(node, Op.Raise, register);
        _code.Place(proceed);
    }

    private int GenerateAnnotate(Node node, Scope scope, List<AnnotatedName> names, int first)
    {
        Scope outer = _scope;
        BeginAnnotate(node, scope);
        int dict = _code.Push();
        EmitBuild(node, Op.BuildDict, dict, dict, 0);
        for (int i = 0; i < names.Count; i++)
        {
            AnnotatedAssignStatement statement = names[i].Statement;
            int skip = _code.NewLabel();
            if (names[i].IsConditional)
            {
                int number = _code.Push();
                LoadConstant((long)i, number, statement);
                int set = _code.Push();
                LoadName(ConditionalAnnotations, statement, set);
                _code.Top = dict + 1;
                _code.EmitJump(statement, Op.JumpUnlessIn, number, set, skip);
            }

            int value = PushAnnotation(statement.Annotation);
            int name = _code.Push();
            LoadConstant(Mangle(((NameExpression)statement.Target).Name), name, statement);
            _code.Top = dict + 1;
            _code.Emit(statement, Op.DictStore, dict, name, value);
            _code.Place(skip);
        }

        _code.Emit(node, Op.Return, dict);
        int code = EndFrame(first, CodeFlags.None, null);
        _scope = outer;
        return code;
    }

    private int GenerateFunctionAnnotations(FunctionStatement node, Scope scope)
    {
        Scope outer = _scope;
        BeginAnnotate(node, scope);
        int dict = _code.Push();
        EmitBuild(node, Op.BuildDict, dict, dict, 0);
        ParameterList list = node.Parameters;
        AddAnnotations(list.Positional, dict);
        AddAnnotations(list.PositionalOnly, dict);
        AddAnnotation(list.Variadic?.Name, list.Variadic?.Annotation, dict);
        AddAnnotations(list.KeywordOnly, dict);
        AddAnnotation(list.VariadicKeywords?.Name, list.VariadicKeywords?.Annotation, dict);
        AddAnnotation("return", node.Returns, dict);
        _code.Emit(node, Op.Return, dict);
        int code = EndFrame(node.Start, CodeFlags.None, null);
        _scope = outer;
        return code;
    }

    private void AddAnnotations(Parameter[] parameters, int dict)
    {
        foreach (Parameter parameter in parameters)
        {
            AddAnnotation(parameter.Name, parameter.Annotation, dict);
        }
    }

    private void AddAnnotation(string? name, Expression? annotation, int dict)
    {
        if (name is null || annotation is null)
        {
            return;
        }

        int key = _code.Push();
        LoadConstant(Mangle(name), key, annotation);
        int value = PushAnnotation(annotation);
        _code.Top = dict + 1;
        _code.Emit(annotation, Op.DictStore, dict, key, value);
    }

    private int PushAnnotation(Expression annotation)
    {
        if (_scopes.AnnotationsAreText)
        {
            int register = _code.Push();
            LoadConstant(Unparser.Unparse(annotation), register, annotation);
            return register;
        }

        return annotation is StarredExpression starred ? PushStarred(starred) : Push(annotation);
    }

    private void GenerateAnnotatedAssign(AnnotatedAssignStatement node)
    {
        if (node.Value is not null)
        {
            Assign(node.Target, node.Value);
        }

        int top = _code.Top;
        if (node.IsSimple && _scope.Kind is (ScopeKind.Module or ScopeKind.Class))
        {
            NoteAnnotation(node, _scope);
        }
        else if (!node.IsSimple && node.Value is null)
        {
            DiscardTarget(node.Target);
        }

        _code.Top = top;
    }

    // An annotated target without a value: its parts are evaluated, nothing is stored.
    private void DiscardTarget(Expression target)
    {
        switch (target)
        {
            case AttributeExpression attribute:
                Discard(attribute.Value);
                break;
            case SubscriptExpression subscript:
                Discard(subscript.Value);
                DiscardIndex(subscript.Index);
                break;
        }
    }

    private void DiscardIndex(Expression index)
    {
        if (index is not SliceExpression slice)
        {
            Discard(index);
            return;
        }

        foreach (Expression? part in new[] { slice.Lower, slice.Upper, slice.Step })
        {
            if (part is not null)
            {
                Discard(part);
            }
        }
    }

    private void NoteAnnotation(AnnotatedAssignStatement node, Scope scope)
    {
        int top = _code.Top;
        string name = Mangle(((NameExpression)node.Target).Name);
        if (_scopes.AnnotationsAreText)
        {
            int annotations = _code.Push();
            LoadAnnotations(node, scope, annotations);
            int key = _code.Push();
            LoadConstant(name, key, node);
            int text = PushAnnotation(node.Annotation);
            _code.Top = top;
            _code.Emit(node, Op.StoreItem, annotations, key, text);
            return;
        }

        int index = FindAnnotation(scope.AnnotatedNames!, node);
        if (scope.AnnotatedNames![index].IsConditional)
        {
            int set = _code.Push();
            if (scope.Find(".conditional") is { } cell)
            {
                _code.Emit(node, Op.LoadCell, set, cell.Index);
            }
            else
            {
                LoadGlobal(_unit.Global(ConditionalAnnotations), node, set, false);
            }

            int number = _code.Push();
            LoadConstant((long)index, number, node);
            _code.Top = top;
            _code.Emit(node, Op.SetAdd, set, number);
        }
    }

    private void LoadAnnotations(Node node, Scope scope, int register)
    {
        if (scope.Kind == ScopeKind.Module)
        {
            LoadGlobal(_unit.Global("__annotations__"), node, register, false);
        }
        else
        {
            _code.Emit(node, Op.LoadName, register, NameIndex("__annotations__", node));
        }
    }

    // The statements stand in source order.
    private static int FindAnnotation(List<AnnotatedName> names, AnnotatedAssignStatement node)
    {
        int low = 0;
        int high = names.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (names[middle].Statement.Start < node.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
