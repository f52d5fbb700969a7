namespace Monty.Syntax.Errors;

/// <content>Expressions and targets.</content>
internal static partial class ErrorGrammar
{
    /// <summary>Expressions and targets.</summary>
    private const string Expressions = """
        expressions: expression (',' expression)+ ','? { "tuple" } | expression ',' { "tuple" } | expression
        expression: bad_expression | bad_legacy
            | disjunction 'if' disjunction 'else' expression { "conditional expression" } | disjunction | lambda
        expression_alone: disjunction 'if' disjunction 'else' expression { "conditional expression" } | disjunction
            | lambda
        bad_expression: STRING a=(!STRING expression_plain)+ STRING
                { in a a "invalid syntax. Is this intended to be part of the string?" }
            | !(NAME STRING | SOFT) a=disjunction b=expression_plain
                { comma a b "invalid syntax. Perhaps you forgot a comma?" }
            | a=disjunction 'if' b=disjunction !('else' | ':') { in a b "expected 'else' after 'if' expression" }
            | disjunction 'if' disjunction 'else' !expression
                { next "expected expression after 'else', but statement is given" }
            | a=('pass' | 'break' | 'continue') 'if' disjunction 'else' simple
                { at a "expected expression before 'if', but statement is given" }
            | a='lambda' [lambda_parameters] b=':' &(FORMAT_MIDDLE | format_field)
                { in a b "f-string: lambda expressions are not allowed without parentheses" }
            | a='lambda' [lambda_parameters] b=':' &(TEMPLATE_MIDDLE | template_field)
                { in a b "t-string: lambda expressions are not allowed without parentheses" }
        bad_legacy: a=NAME !'(' b=star_expressions
            { legacy a b "Missing parentheses in call to '{a.text}'. Did you mean {a.text}(...)?" }
        yield: 'yield' 'from' expression { "yield expression" } | 'yield' [star_expressions] { "yield expression" }
        star_expressions: star_expression (',' star_expression)+ ','? { "tuple" } | star_expression ',' { "tuple" }
            | star_expression
        star_expression: '*' bitwise_or { "starred" } | expression
        star_named_list: star_named % ',' ','?
        star_named: '*' bitwise_or { "starred" } | named
        assignment_expression: NAME ':=' ~ expression { "named expression" }
        named: assignment_expression | bad_named | ^expression !':='
        bad_named: a=expression ':=' expression { at a "cannot use assignment expressions with {a}" }
            | a=NAME '=' b=bitwise_or !('=' | ':=')
                { in a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?" }
            | !(list | tuple | generator | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=')
                { at a "cannot assign to {a} here. Maybe you meant '==' instead of '='?" }
        disjunction: conjunction ('or' conjunction)+ { "expression" } | conjunction
        conjunction: inversion ('and' inversion)+ { "expression" } | inversion
        inversion: 'not' inversion { "expression" } | comparison
        comparison: bitwise_or 'in' bitwise_or (comparator bitwise_or)* { "comparison:in" }
            | bitwise_or (comparator bitwise_or)+ { "comparison" } | bitwise_or
        comparator: COMPARISON | 'not' 'in' | 'in' | 'is' 'not' | 'is'
        factor: ('+' | '-' | '~') factor { "expression" } | bad_factor | power
        bad_factor: ('+' | '-' | '~') a='not' b=factor
            { in a b "'not' after an operator must be parenthesized" }
        power: awaited '**' factor { "expression" } | awaited
        awaited: 'await' primary { "await expression" } | primary
        slices: slice !',' | (slice | starred) % ',' ','? { "tuple" }
        slice: expression? ':' expression? [':' expression?] | named
        atom: NAME { "name" } | 'True' { "True" } | 'False' { "False" } | 'None' { "None" }
            | &(STRING | FORMAT_START | TEMPLATE_START) strings | NUMBER { "literal" }
            | &'(' (tuple | group | generator) | &'[' (list | list_comprehension)
            | &'{' (dict | set | dict_comprehension | set_comprehension) | '...' { "ellipsis" }
        group: '(' ^(yield | named) ')' | bad_group
        bad_group: '(' a=starred ')' { at a "cannot use starred expression here" }
            | '(' a='**' expression ')' { at a "cannot use double starred expression here" }
        lambda: 'lambda' [lambda_parameters] ':' expression { "lambda" }
        list: '[' star_named_list? ']' { "list" }
        tuple: '(' [star_named ',' star_named_list?] ')' { "tuple" }
        set: '{' star_named_list '}' { "set display" }
        dict: '{' [pairs] '}' { "dict literal" } | '{' wrong_pairs '}'
        pairs: pair % ',' ','?
        pair: '**' bitwise_or | key_value
        key_value: expression ':' expression
        wrong_pairs: pair % ',' ',' wrong_key_value
            | expression ':' a='*' bitwise_or { from a "cannot use a starred expression in a dictionary value" }
            | expression a=':' &('}' | ',') { at a "expression expected after dictionary key and ':'" }
        wrong_key_value: a=expression !':' { end a "':' expected after dictionary key" }
            | expression ':' a='*' bitwise_or { from a "cannot use a starred expression in a dictionary value" }
            | expression a=':' &('}' | ',') { at a "expression expected after dictionary key and ':'" }
        clauses: clause+
        clause: 'async'? 'for' star_targets 'in' ~ disjunction ('if' disjunction)* | bad_clause | bad_for_target
        bad_clause: 'async'? 'for' bitwise_or (',' bitwise_or)* ','? !'in'
            { next "'in' expected after for-loop variables" }
        list_comprehension: '[' named clauses ']' { "list comprehension" } | bad_comprehension
        set_comprehension: '{' named clauses '}' { "set comprehension" } | bad_comprehension
        generator: '(' (assignment_expression | expression !':=') clauses ')' { "generator expression" }
            | bad_comprehension
        dict_comprehension: '{' key_value clauses '}' { "dict comprehension" } | bad_dict_comprehension
        bad_comprehension: ('[' | '(' | '{') a=starred clauses
                { at a "iterable unpacking cannot be used in comprehension" }
            | ('[' | '{') a=star_named ',' b=star_named_list clauses
                { in a b "did you forget parentheses around the comprehension target?" }
            | ('[' | '{') a=star_named b=',' clauses
                { in a b "did you forget parentheses around the comprehension target?" }
        bad_dict_comprehension: '{' a='**' bitwise_or clauses '}'
            { at a "dict unpacking cannot be used in dict comprehension" }
        arguments: argument_list ','? &')' | bad_arguments
        argument_list: plain_argument % ',' [',' keywords] | keywords
        plain_argument: starred | ^(assignment_expression | expression !':=') !'='
        keywords: keyword % ',' ',' unpacked % ',' | keyword % ',' | unpacked % ','
        keyword: bad_keyword | NAME '=' expression | starred
        unpacked: bad_keyword | NAME '=' expression | '**' expression { "**" }
        bad_keyword: a=('True' | 'False' | 'None') b='=' { in a b "cannot assign to {a.text}" }
            | a=NAME b='=' expression clauses
                { in a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?" }
            | !(NAME '=') a=expression b='='
                { in a b "expression cannot contain assignment, perhaps you meant \"==\"?" }
            | a='**' expression '=' b=expression { in a b "cannot assign to keyword argument unpacking" }
        bad_arguments: (plain_argument % ',' ',' keywords | keywords) a=',' (starred !'=') % ','
                { from a "iterable argument unpacking follows keyword argument unpacking" }
            | a=expression b=clauses ',' [argument_list | expression clauses]
                { in a b "Generator expression must be parenthesized" }
            | a=NAME b='=' expression clauses
                { in a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?" }
            | [argument_list ','] a=NAME b='=' &(',' | ')') { in a b "expected argument value expression" }
            | a=argument_list b=clauses { generator a b "Generator expression must be parenthesized" }
            | argument_list ',' a=expression b=clauses { in a b "Generator expression must be parenthesized" }
            | a=argument_list ',' argument_list
                { order a "positional argument follows keyword argument" }
        starred: bad_starred_value | '*' expression { "starred" } | bad_starred
        bad_starred_value: a='*' expression '=' b=expression
            { in a b "cannot assign to iterable argument unpacking" }
        bad_starred: '*' { last "Invalid star expression" }
        star_targets: star_target !',' | star_target (',' star_target)* ','? { "tuple" }
        star_target: '*' !'*' star_target { "starred" } | star_target_atom
        star_target_atom: primary_target '.' NAME !target_more { "attribute" }
            | primary_target '[' slices ']' !target_more { "subscript" } | star_atom
        star_atom: NAME { "name" } | '(' star_target_atom ')' | '(' [star_target % ',' ','?] ')' { "tuple" }
            | '[' [star_target % ',' ','?] ']' { "list" }
        single_target: single_subscript_attribute | NAME | '(' single_target ')'
        single_subscript_attribute: primary_target '.' NAME !target_more | primary_target '[' slices ']' !target_more
        target_more: '(' | '[' | '.'
        strings: STRING* format (format | STRING)* { "f-string expression" }
            | STRING+ { "literal" }
            | template+ { "t-string expression" }
        format: FORMAT_START (format_field | FORMAT_MIDDLE)* FORMAT_END
        format_field: '{' value '='? conversion? [':' (FORMAT_MIDDLE | format_field)*] '}' | bad_format_field
        conversion: a='!' b=NAME { conversion a b "conversion" }
        bad_format_field: '{' a='=' { at a "f-string: valid expression required before '='" }
            | '{' a='!' { at a "f-string: valid expression required before '!'" }
            | '{' a=':' { at a "f-string: valid expression required before ':'" }
            | '{' a='}' { at a "f-string: valid expression required before '}'" }
            | '{' a='lambda' [lambda_parameters] b=':' '}'
                { in a b "f-string: lambda expressions are not allowed without parentheses" }
            | '{' !value { next "f-string: expecting a valid expression after '{'" }
            | '{' value !('=' | '!' | ':' | '}') { next "f-string: expecting '=', or '!', or ':', or '}'" }
            | '{' value '=' !('!' | ':' | '}') { next "f-string: expecting '!', or ':', or '}'" }
            | '{' value '='? bad_format_conversion
            | '{' value '='? ['!' NAME] !(':' | '}') { next "f-string: expecting ':' or '}'" }
            | '{' value '='? ['!' NAME] ':' (FORMAT_MIDDLE | format_field)* !'}'
                { next "f-string: expecting '}', or format specs" }
            | '{' value '='? ['!' NAME] !'}' { next "f-string: expecting '}'" }
        bad_format_conversion: '!' &(':' | '}') { next "f-string: missing conversion character" }
            | '!' !NAME { next "f-string: invalid conversion character" }
        template: TEMPLATE_START (template_field | TEMPLATE_MIDDLE)* TEMPLATE_END
        template_field: '{' value '='? conversion? [':' (FORMAT_MIDDLE | TEMPLATE_MIDDLE | format_field)*] '}'
            | bad_template_field
        bad_template_field: '{' a='=' { at a "t-string: valid expression required before '='" }
            | '{' a='!' { at a "t-string: valid expression required before '!'" }
            | '{' a=':' { at a "t-string: valid expression required before ':'" }
            | '{' a='}' { at a "t-string: valid expression required before '}'" }
            | '{' a='lambda' [lambda_parameters] b=':' '}'
                { in a b "t-string: lambda expressions are not allowed without parentheses" }
            | '{' !value { next "t-string: expecting a valid expression after '{'" }
            | '{' value !('=' | '!' | ':' | '}') { next "t-string: expecting '=', or '!', or ':', or '}'" }
            | '{' value '=' !('!' | ':' | '}') { next "t-string: expecting '!', or ':', or '}'" }
            | '{' value '='? bad_template_conversion
            | '{' value '='? ['!' NAME] !(':' | '}') { next "t-string: expecting ':' or '}'" }
            | '{' value '='? ['!' NAME] ':' (TEMPLATE_MIDDLE | template_field)* !'}'
                { next "t-string: expecting '}', or format specs" }
            | '{' value '='? ['!' NAME] !'}' { next "t-string: expecting '}'" }
        bad_template_conversion: '!' &(':' | '}') { next "t-string: missing conversion character" }
            | '!' !NAME { next "t-string: invalid conversion character" }

        """;
}
