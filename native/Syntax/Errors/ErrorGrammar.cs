namespace Monty.Syntax.Errors;

/// <summary>The grammar that explains failures: the language, and the mistakes that have their own messages.</summary>
/// <remarks>
/// A parsing expression grammar; <see cref="GrammarReader"/> reads it. 'x' is a token, "x" a word that is no keyword,
/// x? x* x+ [x] repeat, x % ',' is a list, &amp;x and !x look ahead, ~ keeps the rule from trying further alternatives,
/// &gt;'x' insists on a token, a=x names a part and ^x makes it the result. A text in braces says what an alternative
/// is. With a place in front it is a mistake: `at a`, `in a b`, `from a` (to where reading has come), `next` token, or
/// `last` token; `indent` is an IndentationError at the last token. Rules named bad_... hold mistakes and are tried
/// only when the grammar without them has failed, and then in the order written here, so that the message is that of
/// CPython; rules named wrong_... are tried at once.
/// </remarks>
internal static partial class ErrorGrammar
{
    /// <summary>Statements.</summary>
    private const string Statements = """
        file: statement+ END
        statement: compound | simple_line
        simple_line: simple !';' NEWLINE | simple % ';' ';'? NEWLINE
        compound: &('def' | '@' | 'async') function | &'if' if_statement | &('class' | '@') class
            | &('with' | 'async') with | &('for' | 'async') for | &'try' try | &'while' while | match
        simple: assignment | &"type" type_alias | star_expressions | &'return' return | &('import' | 'from') import
            | &'raise' raise | 'pass' | &'del' delete | &'yield' yield | &'assert' assert | 'break' | 'continue'
            | 'global' NAME % ',' | 'nonlocal' NAME % ','
        assignment: NAME ':' expression ['=' value]
            | ('(' single_target ')' | single_subscript_attribute) ':' expression ['=' value]
            | (star_targets '=')+ value !'='
            | single_target AUGMENTED ~ value
            | bad_assignment
        value: yield | star_expressions
        bad_assignment: a=bad_annotated ':' expression { at a "only single target (not {a}) can be annotated" }
            | a=star_named ',' star_named_list* ':' expression
                { at a "only single target (not tuple) can be annotated" }
            | a=expression ':' expression { at a "illegal target for annotation" }
            | (star_targets '=')* a=star_expressions '=' { assign a "cannot assign to {a}" }
            | (star_targets '=')* a=yield '=' { at a "assignment to yield expression not possible" }
            | a=star_expressions AUGMENTED value
                { at a "'{a}' is an illegal expression for augmented assignment" }
        bad_annotated: list | tuple | '(' ^bad_annotated ')'
        return: 'return' [star_expressions]
        raise: 'raise' expression ['from' expression] | 'raise'
        assert: 'assert' expression [',' expression]
        delete: 'del' delete_list &(';' | NEWLINE) | bad_delete
        bad_delete: 'del' a=star_expressions { delete a "cannot delete {a}" }
        delete_list: delete_target % ',' ','?
        delete_target: primary_target '.' NAME !target_more | primary_target '[' slices ']' !target_more | delete_atom
        delete_atom: NAME | '(' delete_target ')' | '(' delete_list? ')' | '[' delete_list? ']'
        import: bad_import | 'import' dotted_as % ',' | 'from' ('.' | '...')* dotted 'import' from_names
            | 'from' ('.' | '...')+ 'import' from_names
        bad_import: a='import' dotted % ',' 'from' dotted
                { from a "Did you mean to use 'from ... import ...' instead?" }
            | 'import' a=NEWLINE { from a "Expected one or more names after 'import'" }
        from_names: '(' from_as % ',' ','? ')' | from_as % ',' !',' | '*' | bad_from_names
        bad_from_names: from_as % ',' ',' NEWLINE
                { last "trailing comma not allowed without surrounding parentheses" }
            | a=NEWLINE { from a "Expected one or more names after 'import'" }
        from_as: bad_from_as | NAME ['as' NAME]
        bad_from_as: NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression
            { at a "cannot use {a} as import target" }
        dotted_as: bad_dotted_as | dotted ['as' NAME]
        bad_dotted_as: dotted 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression
            { at a "cannot use {a} as import target" }
        dotted: NAME ('.' NAME)*
        type_alias: "type" NAME [type_parameters] '=' expression
        block: NEWLINE INDENT statement+ DEDENT | simple_line | bad_block
        bad_block: NEWLINE !INDENT { indent "expected an indented block" }
        decorators: ('@' named NEWLINE)+
        class: decorators class_header | class_header
        class_header: bad_class | 'class' NAME [type_parameters] ['(' [arguments] ')'] ':' block
        bad_class: 'class' NAME [type_parameters] ['(' [arguments] ')'] NEWLINE { last "expected ':'" }
            | a='class' NAME [type_parameters] ['(' [arguments] ')'] ':' NEWLINE !INDENT
                { indent "expected an indented block after class definition on line {a.line}" }
        function: decorators function_header | function_header
        function_header: bad_function
            | 'async'? 'def' NAME [type_parameters] '(' [parameters] ')' ['->' expression] ':' block
        bad_function: 'async'? a='def' NAME [type_parameters] '(' [parameters] ')' ['->' expression] ':' NEWLINE !INDENT
                { indent "expected an indented block after function definition on line {a.line}" }
            | 'async'? 'def' NAME [type_parameters] >'(' [parameters] ')' ['->' expression] >':' block
        if_statement: bad_if | 'if' named ':' block elif | 'if' named ':' block [else]
        bad_if: 'if' named NEWLINE { last "expected ':'" }
            | a='if' named ':' NEWLINE !INDENT
                { indent "expected an indented block after 'if' statement on line {a.line}" }
        elif: bad_elif | 'elif' named ':' block elif | 'elif' named ':' block [else]
        bad_elif: 'elif' named NEWLINE { last "expected ':'" }
            | a='elif' named ':' NEWLINE !INDENT
                { indent "expected an indented block after 'elif' statement on line {a.line}" }
        else: bad_else | 'else' >':' block
        bad_else: a='else' ':' NEWLINE !INDENT
                { indent "expected an indented block after 'else' statement on line {a.line}" }
            | 'else' ':' block a='elif' { at a "'elif' block follows an 'else' block" }
        while: bad_while | 'while' named ':' block [else]
        bad_while: 'while' named NEWLINE { last "expected ':'" }
            | a='while' named ':' NEWLINE !INDENT
                { indent "expected an indented block after 'while' statement on line {a.line}" }
        for: bad_for | 'async'? 'for' star_targets 'in' ~ star_expressions ':' block [else] | bad_for_target
        bad_for: 'async'? 'for' star_targets 'in' star_expressions NEWLINE { last "expected ':'" }
            | 'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT
                { indent "expected an indented block after 'for' statement on line {a.line}" }
        bad_for_target: 'async'? 'for' a=star_expressions { for a "cannot assign to {a}" }
        with: bad_with_indent | 'async'? 'with' '(' with_item % ',' ','? ')' ':' block
            | 'async'? 'with' with_item % ',' ':' block | bad_with
        with_item: expression 'as' star_target &(',' | ')' | ':') | bad_with_item | expression
        bad_with_item: expression 'as' a=expression &(',' | ')' | ':') { assign a "cannot assign to {a}" }
        bad_with: 'async'? 'with' (expression ['as' star_target]) % ',' NEWLINE { last "expected ':'" }
            | 'async'? 'with' '(' (expressions ['as' star_target]) % ',' ','? ')' NEWLINE { last "expected ':'" }
        bad_with_indent: 'async'? a='with' (expression ['as' star_target]) % ',' ':' NEWLINE !INDENT
                { indent "expected an indented block after 'with' statement on line {a.line}" }
            | 'async'? a='with' '(' (expressions ['as' star_target]) % ',' ','? ')' ':' NEWLINE !INDENT
                { indent "expected an indented block after 'with' statement on line {a.line}" }
        try: bad_try | 'try' >':' block finally | 'try' >':' block except+ [else] [finally]
            | 'try' >':' block except_star+ [else] [finally]
        bad_try: a='try' ':' NEWLINE !INDENT
                { indent "expected an indented block after 'try' statement on line {a.line}" }
            | 'try' ':' block !('except' | 'finally') { last "expected 'except' or 'finally' block" }
            | 'try' ':' block* except+ a='except' b='*' expression ['as' NAME] ':'
                { in a b "cannot have both 'except' and 'except*' on the same 'try'" }
            | 'try' ':' block* except_star+ a='except' [expression ['as' NAME]] ':'
                { at a "cannot have both 'except' and 'except*' on the same 'try'" }
        except: bad_except_indent | 'except' expression 'as' NAME ':' block | 'except' expressions ':' block
            | 'except' ':' block | bad_except
        bad_except: 'except' a=expression ',' expressions 'as' NAME ':'
                { from a "multiple exception types must be parenthesized when using 'as'" }
            | 'except' expression ['as' NAME] NEWLINE { last "expected ':'" }
            | 'except' NEWLINE { last "expected ':'" }
            | 'except' expression 'as' a=expression ':' block { at a "cannot use except statement with {a}" }
        bad_except_indent: a='except' expression ['as' NAME] ':' NEWLINE !INDENT
                { indent "expected an indented block after 'except' statement on line {a.line}" }
            | a='except' ':' NEWLINE !INDENT
                { indent "expected an indented block after 'except' statement on line {a.line}" }
        except_star: bad_except_star_indent | 'except' '*' expression 'as' NAME ':' block
            | 'except' '*' expressions ':' block | bad_except_star
        bad_except_star: 'except' '*' a=expression ',' expressions 'as' NAME ':'
                { from a "multiple exception types must be parenthesized when using 'as'" }
            | 'except' '*' expression ['as' NAME] NEWLINE { last "expected ':'" }
            | 'except' '*' (NEWLINE | ':') { last "expected one or more exception types" }
            | 'except' '*' expression 'as' a=expression ':' block
                { at a "cannot use except* statement with {a}" }
        bad_except_star_indent: a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT
            { indent "expected an indented block after 'except*' statement on line {a.line}" }
        finally: bad_finally | 'finally' >':' block
        bad_finally: a='finally' ':' NEWLINE !INDENT
            { indent "expected an indented block after 'finally' statement on line {a.line}" }
        type_parameters: bad_type_parameters | '[' type_parameter % ',' ','? ']'
        bad_type_parameters: '[' a=']' { from a "Type parameter list cannot be empty" }
        type_parameter: NAME [':' expression] ['=' expression] | bad_type_parameter | '*' NAME ['=' star_expression]
            | '**' NAME ['=' expression]
        bad_type_parameter: '*' NAME a=':' &expression tuple { from a "cannot use constraints with TypeVarTuple" }
            | '*' NAME a=':' expression { from a "cannot use bound with TypeVarTuple" }
            | '**' NAME a=':' &expression tuple { from a "cannot use constraints with ParamSpec" }
            | '**' NAME a=':' expression { from a "cannot use bound with ParamSpec" }

        """;
}
