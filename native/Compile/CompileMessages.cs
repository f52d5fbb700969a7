using System.Globalization;

namespace Monty.Compile;

/// <summary>
/// The texts of the syntax errors that scopes and code generation find. Source: CPython 3.14 symtable.c, codegen.c,
/// compile.c.
/// </summary>
internal static class CompileMessages
{
    /// <summary>The recursion guard; the same words as the parser's.</summary>
    public const string TooDeep = "source is too deeply nested";

    /// <summary>Differs: CPython has no such limit.</summary>
    public const string TooMuchCode = "the program needs too much code";

    /// <summary>Compiling took more memory or time than the host allows.</summary>
    public const string TooMuchMemory = "the program needs too much memory to compile";

    /// <summary>Differs: CPython has no such limit.</summary>
    public const string TooManyNames = "too many names or attributes in one program";

    /// <summary>compiler_nameop and friends.</summary>
    public const string AssignDebug = "cannot assign to __debug__";

    /// <summary>`del __debug__`.</summary>
    public const string DeleteDebug = "cannot delete __debug__";

    /// <summary>`from x import *` in a function or class.</summary>
    public const string ImportStar = "import * only allowed at module level";

    /// <summary>`return` in a class body.</summary>
    public const string ReturnOutside = "'return' outside function";

    /// <summary>`return value` in an asynchronous generator.</summary>
    public const string ReturnInAsyncGenerator = "'return' with value in async generator";

    /// <summary>`yield` in a module or class body.</summary>
    public const string YieldOutside = "'yield' outside function";

    /// <summary>`yield from` in a module or class body.</summary>
    public const string YieldFromOutside = "'yield from' outside function";

    /// <summary>`yield from` in an async def.</summary>
    public const string YieldFromInAsync = "'yield from' inside async function";

    /// <summary>`await` in a class body.</summary>
    public const string AwaitOutside = "'await' outside function";

    /// <summary>`await` in a plain function.</summary>
    public const string AwaitOutsideAsync = "'await' outside async function";

    /// <summary>`async for` in a plain function.</summary>
    public const string AsyncForOutside = "'async for' outside async function";

    /// <summary>`async with` in a plain function.</summary>
    public const string AsyncWithOutside = "'async with' outside async function";

    /// <summary>An asynchronous comprehension in a plain function.</summary>
    public const string AsyncComprehensionOutside = "asynchronous comprehension outside of an asynchronous function";

    /// <summary>`break` outside a loop.</summary>
    public const string BreakOutside = "'break' outside loop";

    /// <summary>`continue` outside a loop.</summary>
    public const string ContinueOutside = "'continue' not properly in loop";

    /// <summary>Leaving an except* block by a jump.</summary>
    public const string JumpInExceptStar = "'break', 'continue' and 'return' cannot appear in an except* block";

    /// <summary>A bare except that is not the last.</summary>
    public const string DefaultExceptLast = "default 'except:' must be last";

    /// <summary>More than twenty nested blocks.</summary>
    public const string TooManyBlocks = "too many statically nested blocks";

    /// <summary>`a, *b, *c = d`.</summary>
    public const string MultipleStars = "multiple starred expressions in assignment";

    /// <summary>More targets around a star than an operand holds.</summary>
    public const string TooManyStarTargets = "too many expressions in star-unpacking assignment";

    /// <summary>`*a = b`.</summary>
    public const string StarredTarget = "starred assignment target must be in a list or tuple";

    /// <summary>`*a` where no list is.</summary>
    public const string StarredExpression = "can't use starred expression here";

    /// <summary>`nonlocal` in a module.</summary>
    public const string NonlocalAtModule = "nonlocal declaration not allowed at module level";

    /// <summary>`:=` in the iterable of a comprehension.</summary>
    public const string WalrusInIterable =
        "assignment expression cannot be used in a comprehension iterable expression";

    /// <summary>`:=` in a comprehension in a class body.</summary>
    public const string WalrusInClassComprehension =
        "assignment expression within a comprehension cannot be used in a class body";

    /// <summary>`:=` in a comprehension among type parameters.</summary>
    public const string WalrusInGeneric =
        "assignment expression within a comprehension cannot be used within the definition of a generic";

    /// <summary>`:=` in a comprehension in a type alias.</summary>
    public const string WalrusInTypeAlias =
        "assignment expression within a comprehension cannot be used in a type alias";

    /// <summary>`:=` in a comprehension in a bound.</summary>
    public const string WalrusInBound =
        "assignment expression within a comprehension cannot be used in a TypeVar bound";

    /// <summary>A late __future__ import.</summary>
    public const string LateFuture = "from __future__ imports must occur at the beginning of the file";

    /// <summary>The joke of PEP 236.</summary>
    public const string FutureBraces = "not a chance";

    /// <summary>`case _` before other cases or alternatives.</summary>
    public const string WildcardUnreachable = "wildcard makes remaining patterns unreachable";

    /// <summary>Alternatives with different names.</summary>
    public const string DifferentNames = "alternative patterns bind different names";

    /// <summary>Two stars in a sequence pattern.</summary>
    public const string MultipleStarPatterns = "multiple starred names in sequence pattern";

    /// <summary>Differs: CPython allows as many locals as memory holds.</summary>
    public static string TooManyLocals(string function) =>
        $"too many local variables or nested expressions in '{function}'";

    /// <summary>Two parameters of one name.</summary>
    public static string DuplicateParameter(string name) => $"duplicate argument '{name}' in function definition";

    /// <summary>Two type parameters of one name.</summary>
    public static string DuplicateTypeParameter(string name) => $"duplicate type parameter '{name}'";

    /// <summary>A type parameter without default after one that has it.</summary>
    public static string NonDefaultTypeParameter(string name) =>
        $"non-default type parameter '{name}' follows default type parameter";

    /// <summary>`nonlocal` without a binding around it.</summary>
    public static string NoBinding(string name) => $"no binding for nonlocal '{name}' found";

    /// <summary>`nonlocal` of a type parameter.</summary>
    public static string NonlocalTypeParameter(string name) =>
        $"nonlocal binding not allowed for type parameter '{name}'";

    /// <summary>Both declarations for one name.</summary>
    public static string NonlocalAndGlobal(string name) => $"name '{name}' is nonlocal and global";

    /// <summary>A declaration of a parameter.</summary>
    public static string ParameterAnd(string name, string declaration) =>
        $"name '{name}' is parameter and {declaration}";

    /// <summary>A declaration after a use.</summary>
    public static string UsedPrior(string name, string declaration) =>
        $"name '{name}' is used prior to {declaration} declaration";

    /// <summary>A declaration after an assignment.</summary>
    public static string AssignedPrior(string name, string declaration) =>
        $"name '{name}' is assigned to before {declaration} declaration";

    /// <summary>An annotation of a declared name.</summary>
    public static string AnnotatedCannotBe(string name, string declaration) =>
        $"annotated name '{name}' can't be {declaration}";

    /// <summary>`:=` to the variable of a comprehension around it.</summary>
    public static string WalrusRebinds(string name) =>
        $"assignment expression cannot rebind comprehension iteration variable '{name}'";

    /// <summary>A comprehension variable that `:=` has assigned.</summary>
    public static string InnerLoopRebinds(string name) =>
        $"comprehension inner loop cannot rebind assignment expression target '{name}'";

    /// <summary>`yield`, `await` or `:=` where annotations and type parameters forbid them.</summary>
    public static string NotWithin(string expression, string place) => $"{expression} cannot be used within {place}";

    /// <summary>`yield` in a comprehension.</summary>
    public static string YieldInside(string comprehension) => $"'yield' inside {comprehension}";

    /// <summary>An unknown __future__ feature.</summary>
    public static string UnknownFuture(string name) => $"future feature {name} is not defined";

    /// <summary>`f(a=1, a=2)`.</summary>
    public static string RepeatedKeyword(string name) => $"keyword argument repeated: {name}";

    /// <summary>A bare name before other cases or alternatives.</summary>
    public static string CaptureUnreachable(string name) =>
        $"name capture '{name}' makes remaining patterns unreachable";

    /// <summary>One name twice in a pattern.</summary>
    public static string MultipleAssignments(string name) => $"multiple assignments to name '{name}' in pattern";

    /// <summary>One attribute twice in a class pattern.</summary>
    public static string RepeatedAttribute(string name) => $"attribute name repeated in class pattern: {name}";

    /// <summary>A pattern that is a formatted string.</summary>
    public const string PatternNotLiteral = "patterns may only match literals and attribute lookups";

    /// <summary>A key of a mapping pattern that is a formatted string.</summary>
    public const string PatternKeyNotLiteral =
        "mapping pattern keys may only match literals and attribute lookups";

    /// <summary>One key twice in a mapping pattern; the key as repr shows it.</summary>
    public static string DuplicateKey(string key) => string.Create(
        CultureInfo.InvariantCulture, $"mapping pattern checks duplicate key ({key})");
}
