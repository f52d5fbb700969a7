using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Monty.Generators;

/// <summary>One parameter of a signature text.</summary>
internal sealed class SignatureParameter(string name, string kind, string? defaultText)
{
    /// <summary>Python name, without stars.</summary>
    public string Name { get; } = name;

    /// <summary>Name of the ParameterKind.</summary>
    public string Kind { get; } = kind;

    /// <summary>The default as written; null when required.</summary>
    public string? Default { get; } = defaultText;
}

/// <summary>
/// A signature as inspect.signature shows it, with the function's name in front; annotations are allowed and ignored.
/// </summary>
internal sealed class SignatureText
{
    private static readonly Regex Identifier = new("^[A-Za-z_][A-Za-z_0-9]*$", RegexOptions.CultureInvariant);

    private SignatureText(string name, List<SignatureParameter> parameters)
    {
        Name = name;
        Parameters = parameters;
    }

    /// <summary>Python name of the function.</summary>
    public string Name { get; }

    /// <summary>The parameters in order.</summary>
    public List<SignatureParameter> Parameters { get; }

    /// <summary>Parses a signature; otherwise says what is wrong with it.</summary>
    public static SignatureText? Parse(string text, out string problem)
    {
        problem = "";
        var open = text.IndexOf('(');
        var close = text.LastIndexOf(')');
        if (open < 0 || close < open)
        {
            problem = "no parameter list";
            return null;
        }

        var name = text.Substring(0, open);
        var rest = text.Substring(close + 1).Trim();
        if (!Identifier.IsMatch(name) || (rest.Length != 0 && !rest.StartsWith("->", System.StringComparison.Ordinal)))
        {
            problem = "expected name(parameters)";
            return null;
        }

        var parameters = new List<SignatureParameter>();
        var keywordOnly = false;
        foreach (var item in Split(text.Substring(open + 1, close - open - 1)))
        {
            problem = Add(parameters, item.Trim(), ref keywordOnly);
            if (problem.Length != 0)
            {
                return null;
            }
        }

        if (parameters.GroupBy(parameter => parameter.Name).Any(group => group.Count() > 1))
        {
            problem = "a name occurs twice";
            return null;
        }

        return new SignatureText(name, parameters);
    }

    private static string Add(List<SignatureParameter> parameters, string item, ref bool keywordOnly)
    {
        if (item == "/")
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                parameters[i] = new SignatureParameter(parameters[i].Name, "PositionalOnly", parameters[i].Default);
            }

            return keywordOnly || parameters.Count == 0 ? "misplaced /" : "";
        }

        if (item == "*")
        {
            var again = keywordOnly;
            keywordOnly = true;
            return again ? "two stars" : "";
        }

        var equals = TopLevel(item, '=');
        var defaultText = equals < 0 ? null : item.Substring(equals + 1).Trim();
        var name = equals < 0 ? item : item.Substring(0, equals);
        var colon = TopLevel(name, ':');
        name = (colon < 0 ? name : name.Substring(0, colon)).Trim();
        var kind = keywordOnly ? "KeywordOnly" : "PositionalOrKeyword";
        if (name.StartsWith("**", System.StringComparison.Ordinal))
        {
            kind = "VarKeyword";
            name = name.Substring(2);
        }
        else if (name.StartsWith("*", System.StringComparison.Ordinal))
        {
            kind = "VarPositional";
            name = name.Substring(1);
            keywordOnly = true;
        }

        if (!Identifier.IsMatch(name))
        {
            return "bad parameter '" + item + "'";
        }

        if (parameters.Count > 0 && parameters[parameters.Count - 1].Kind == "VarKeyword")
        {
            return "a parameter after **" + parameters[parameters.Count - 1].Name;
        }

        if (defaultText == null && kind == "PositionalOrKeyword"
            && parameters.Any(parameter => parameter.Default != null))
        {
            return "'" + name + "' without a default after one with a default";
        }

        parameters.Add(new SignatureParameter(name, kind, defaultText));
        return "";
    }

    private static IEnumerable<string> Split(string text)
    {
        while (text.Trim().Length > 0)
        {
            var comma = TopLevel(text, ',');
            yield return comma < 0 ? text : text.Substring(0, comma);
            text = comma < 0 ? "" : text.Substring(comma + 1);
        }
    }

    /// <summary>The first place of a character outside brackets and quotes, or -1.</summary>
    private static int TopLevel(string text, char wanted)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quote != '\0')
            {
                i += character == '\\' ? 1 : 0;
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '\'' or '"')
            {
                quote = character;
            }
            else if (depth == 0 && character == wanted)
            {
                return i;
            }
            else if (character is '(' or '[' or '{')
            {
                depth++;
            }
            else if (character is ')' or ']' or '}')
            {
                depth--;
            }
        }

        return -1;
    }
}
