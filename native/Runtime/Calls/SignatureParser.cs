using System.Globalization;
using System.Numerics;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>Reads the parameters of a declared signature, which the generator has found well-formed.</summary>
internal static class SignatureParser
{
    /// <summary>What stands for a default without a text: the argument is missing.</summary>
    private const string Absent = "<unrepresentable>";

    /// <summary>The parameters of a signature, which has the name in front; annotations are ignored.</summary>
    public static NativeParameter[] Parse(string text)
    {
        var rest = text.AsSpan(text.IndexOf('(', StringComparison.Ordinal) + 1);
        rest = rest[..rest.LastIndexOf(')')].Trim();
        var parameters = new NativeParameter[Count(rest)];
        var count = 0;
        var kind = ParameterKind.PositionalOrKeyword;
        while (rest.Length > 0)
        {
            var end = End(rest, ',');
            var item = rest[..end].Trim();
            rest = end == rest.Length ? [] : rest[(end + 1)..];
            if (item is "/")
            {
                for (var i = 0; i < count; i++)
                {
                    parameters[i] = parameters[i] with { Kind = ParameterKind.PositionalOnly };
                }
            }
            else if (item is "*")
            {
                kind = ParameterKind.KeywordOnly;
            }
            else
            {
                parameters[count++] = Read(item, ref kind);
            }
        }

        return parameters;
    }

    private static int Count(ReadOnlySpan<char> rest)
    {
        var count = 0;
        while (rest.Length > 0)
        {
            var end = End(rest, ',');
            count += rest[..end].Trim() is "/" or "*" ? 0 : 1;
            rest = end == rest.Length ? [] : rest[(end + 1)..];
        }

        return count;
    }

    private static NativeParameter Read(ReadOnlySpan<char> item, ref ParameterKind kind)
    {
        var equals = End(item, '=');
        var name = item[..equals];
        name = name[..End(name, ':')].Trim();
        if (name.StartsWith("**"))
        {
            return new NativeParameter(name[2..].ToString(), ParameterKind.VarKeyword, Value.Missing, IsRequired: true);
        }

        if (name[0] == '*')
        {
            kind = ParameterKind.KeywordOnly;
            return new NativeParameter(name[1..].ToString(), ParameterKind.VarPositional, Value.Missing,
                IsRequired: true);
        }

        var isRequired = equals == item.Length;
        return new NativeParameter(name.ToString(), kind,
            isRequired ? Value.Missing : Default(item[(equals + 1)..].Trim()), isRequired);
    }

    private static Value Default(ReadOnlySpan<char> text) => text switch
    {
        Absent => Value.Missing,
        "None" => Value.None,
        "True" => Value.True,
        "False" => Value.False,
        "Ellipsis" or "..." => Value.Ellipsis,
        "()" => Value.Of(PyTuple.Empty),
        "b''" => Value.Of(PyBytes.Empty),
        "inf" => Value.Float(double.PositiveInfinity),
        ['\'' or '"', ..] => Value.Str(Unescape(text[1..^1])),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            Value.Int(number),
        _ when text.IndexOfAnyExceptInRange('0', '9') < 0 => Value.Int(BigInteger.Parse(text,
            NumberStyles.None, CultureInfo.InvariantCulture)),
        _ => Value.Float(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
    };

    private static string Unescape(ReadOnlySpan<char> body)
    {
        if (!body.Contains('\\'))
        {
            return body.ToString();
        }

        var length = 0;
        var result = new char[body.Length];
        for (var i = 0; i < body.Length; i++)
        {
            result[length++] = body[i] != '\\' ? body[i] : body[++i] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                '0' => '\0',
                var itself => itself,
            };
        }

        return new string(result, 0, length);
    }

    /// <summary>Where a character first stands outside brackets and quotes; the length when it does not.</summary>
    private static int End(ReadOnlySpan<char> text, char wanted)
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
            else if (depth == 0 && character == wanted)
            {
                return i;
            }
            else
            {
                quote = character is '\'' or '"' ? character : quote;
                depth += character is '(' or '[' or '{' ? 1 : character is ')' or ']' or '}' ? -1 : 0;
            }
        }

        return text.Length;
    }
}
