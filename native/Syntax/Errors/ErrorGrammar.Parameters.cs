namespace Monty.Syntax.Errors;

/// <content>Parameters and patterns.</content>
internal static partial class ErrorGrammar
{
    /// <summary>Everything.</summary>
    public const string Text = Statements + Expressions + Parameters + Patterns;

    /// <summary>The parameters of functions and lambda expressions.</summary>
    private const string Parameters = """
        parameters: bad_parameters | parameter_list
        parameter_list: slash_plain plain* defaulted* star_part? | slash_defaulted defaulted* star_part?
            | plain+ defaulted* star_part? | defaulted+ star_part? | star_part
        slash_plain: plain+ '/' (',' | &')')
        slash_defaulted: plain* defaulted+ '/' (',' | &')')
        star_part: bad_star | '*' plain either* kwargs? | '*' starred_plain either* kwargs? | '*' ',' either+ kwargs?
            | kwargs
        kwargs: bad_kwargs | '**' plain
        plain: ^parameter (',' [TYPE_COMMENT] | &')')
        starred_plain: ^(NAME ':' star_expression) (',' [TYPE_COMMENT] | &')')
        defaulted: ^parameter default (',' [TYPE_COMMENT] | &')')
        either: ^parameter default? (',' [TYPE_COMMENT] | &')')
        parameter: NAME [':' expression]
        default: '=' expression | bad_default
        bad_default: a='=' &(')' | ',') { at a "expected default value expression" }
        bad_parameters: a='/' ',' { at a "at least one argument must precede /" }
            | (slash_plain | slash_defaulted) either* a='/' { at a "/ may appear only once" }
            | slash_plain? plain* (slash_defaulted | defaulted+) a=plain
                { at a "parameter without a default follows parameter with a default" }
            | plain* a='(' plain+ ','? b=')' { in a b "Function parameters cannot be parenthesized" }
            | (slash_plain | slash_defaulted)? either* '*' (',' | plain) either* a='/'
                { at a "/ must be ahead of *" }
            | either+ '/' a='*' { at a "expected comma between / and *" }
        bad_star: a='*' (')' | ',' (')' | '**')) { at a "named arguments must follow bare *" }
            | '*' parameter a='=' { at a "var-positional argument cannot have default value" }
            | '*' (plain | ',') either* a='*' (plain | ',') { at a "* argument may appear only once" }
        bad_kwargs: '**' parameter a='=' { at a "var-keyword argument cannot have default value" }
            | '**' parameter ',' a=parameter { at a "arguments cannot follow var-keyword argument" }
            | '**' parameter ',' a=('*' | '**' | '/') { at a "arguments cannot follow var-keyword argument" }
        lambda_parameters: bad_lambda_parameters | lambda_list
        lambda_list: l_slash_plain l_plain* l_defaulted* l_star? | l_slash_defaulted l_defaulted* l_star?
            | l_plain+ l_defaulted* l_star? | l_defaulted+ l_star? | l_star
        l_slash_plain: l_plain+ '/' (',' | &':')
        l_slash_defaulted: l_plain* l_defaulted+ '/' (',' | &':')
        l_star: bad_l_star | '*' l_plain l_either* l_kwargs? | '*' ',' l_either+ l_kwargs? | l_kwargs
        l_kwargs: bad_l_kwargs | '**' l_plain
        l_plain: ^NAME (',' | &':')
        l_defaulted: ^NAME default (',' | &':')
        l_either: ^NAME default? (',' | &':')
        bad_lambda_parameters: a='/' ',' { at a "at least one argument must precede /" }
            | (l_slash_plain | l_slash_defaulted) l_either* a='/' { at a "/ may appear only once" }
            | l_slash_plain? l_plain* (l_slash_defaulted | l_defaulted+) a=l_plain
                { at a "parameter without a default follows parameter with a default" }
            | l_plain* a='(' NAME % ',' ','? b=')' { in a b "Lambda expression parameters cannot be parenthesized" }
            | (l_slash_plain | l_slash_defaulted)? l_either* '*' (',' | l_plain) l_either* a='/'
                { at a "/ must be ahead of *" }
            | l_either+ '/' a='*' { at a "expected comma between / and *" }
        bad_l_star: '*' (':' | ',' (':' | '**')) { last "named arguments must follow bare *" }
            | '*' NAME a='=' { at a "var-positional argument cannot have default value" }
            | '*' (l_plain | ',') l_either* a='*' (l_plain | ',') { at a "* argument may appear only once" }
        bad_l_kwargs: '**' NAME a='=' { at a "var-keyword argument cannot have default value" }
            | '**' NAME ',' a=NAME { at a "arguments cannot follow var-keyword argument" }
            | '**' NAME ',' a=('*' | '**' | '/') { at a "arguments cannot follow var-keyword argument" }

        """;

    /// <summary>The `match` statement.</summary>
    private const string Patterns = """
        match: "match" subject ':' NEWLINE INDENT case+ DEDENT | bad_match
        subject: star_named ',' star_named_list? | named
        bad_match: "match" subject NEWLINE { last "expected ':'" }
            | a="match" subject ':' NEWLINE !INDENT
                { indent "expected an indented block after 'match' statement on line {a.line}" }
        case: bad_case | "case" patterns guard? ':' block
        guard: 'if' named
        bad_case: "case" patterns guard? NEWLINE { last "expected ':'" }
            | a="case" patterns guard? ':' NEWLINE !INDENT
                { indent "expected an indented block after 'case' statement on line {a.line}" }
        patterns: open_sequence | pattern
        pattern: or_pattern 'as' capture | bad_as | or_pattern
        bad_as: or_pattern 'as' a="_" { at a "cannot use '_' as a target" }
            | or_pattern 'as' a=expression { at a "cannot use {a} as pattern target" }
        or_pattern: closed % '|'
        closed: number_pattern | strings | 'None' | 'True' | 'False' | capture | "_" | attribute !('.' | '(' | '=')
            | '(' pattern ')' | '[' sequence? ']' | '(' open_sequence? ')' | mapping | class_pattern
        number_pattern: '-'? NUMBER !('+' | '-') | '-'? NUMBER ('+' | '-') NUMBER
        capture: !"_" NAME !('.' | '(' | '=')
        attribute: NAME ('.' NAME)+
        name_or_attribute: NAME ('.' NAME)*
        open_sequence: maybe_star ',' sequence?
        sequence: maybe_star % ',' ','?
        maybe_star: '*' (capture | "_") | pattern
        mapping: '{' '}' | '{' rest ','? '}' | '{' key_pattern % ',' ',' rest ','? '}'
            | '{' key_pattern % ',' ','? '}'
        rest: '**' capture
        key_pattern: (number_pattern | strings | 'None' | 'True' | 'False' | attribute) ':' pattern
        class_pattern: name_or_attribute '(' ')' | name_or_attribute '(' pattern % ',' ','? ')'
            | name_or_attribute '(' keyword_pattern % ',' ','? ')'
            | name_or_attribute '(' pattern % ',' ',' keyword_pattern % ',' ','? ')' | bad_class_pattern
        keyword_pattern: NAME '=' pattern
        bad_class_pattern: name_or_attribute '(' [pattern % ',' ','] keyword_pattern % ',' ',' a=(pattern % ',')
            { in a a "positional patterns follow keyword patterns" }
        """;
}
