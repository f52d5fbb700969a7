using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Core;

/// <content>What embedded str.format uses.</content>
internal static partial class CoreModule
{
    /// <summary>A template as segments.</summary>
    [PyFunction("_parse_template(template, /)", Cost = Cost.Linear)]
    private static Value ParseTemplate(string template) => StrMethods.Describe(FormatTemplate.Parse(template));

    /// <summary>A field name as first part and steps.</summary>
    [PyFunction("_parse_field(field, /)", Cost = Cost.Linear)]
    private static Value ParseField(string field) => StrMethods.DescribeField(field);
}
