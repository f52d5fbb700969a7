using System.Collections.Generic;
using System.Linq;
using Monty.Compile;
using Monty.Library;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.Tests.Library;

/// <summary>The texts of modules are split into parts as the parser reads them, and each part stands alone.</summary>
public sealed class LibraryTextTests
{
    public static TheoryData<string> Modules =>
        [.. EmbeddedFiles.Names.Select(Frozen.ModuleOf).OfType<string>()
            .Order()];

    [Theory]
    [MemberData(nameof(Modules))]
    public void PartsAreStatements(string module)
    {
        var (text, _) = Frozen.ReadText(Frozen.FileOf(module));
        var tree = Parser.Parse(new SourceText(text, module), ParseOptions.Default).Tree!;
        var parts = ModuleTemplate.Find(module)!.Text!.Parts;
        Assert.Equal(
            tree.Body.Select(statement => text.LastIndexOf('\n', FirstOffset(statement)) + 1).Distinct(),
            parts.Select(static part => part.Start).Distinct());
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void NamesThatWaitAreBoundOnce(string module)
    {
        var (text, _) = Frozen.ReadText(Frozen.FileOf(module));
        var whole = Frozen.Compile(module, text, []).Unit;
        var stored = new Dictionary<string, int>();
        foreach (var instruction in whole.Codes[0].Instructions)
        {
            var slot = (Op)instruction.Op switch
            {
                Op.StoreGlobal => instruction.B / Instruction.SlotBytes,
                Op.StoreGlobalWide or Op.DeleteGlobal => instruction.Wide,
                _ => -1,
            };
            if (slot >= 0)
            {
                stored[whole.GlobalNames[slot]] = stored.GetValueOrDefault(whole.GlobalNames[slot]) + 1;
            }
        }

        foreach (var name in ModuleTemplate.Find(module)!.Text!.Parts.SelectMany(static part => part.Names))
        {
            Assert.True(stored.GetValueOrDefault(name) == 1, $"{name} is bound {stored.GetValueOrDefault(name)} times");
        }
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void PartsKnowTheirNames(string module)
    {
        var text = ModuleTemplate.Find(module)!.Text!;
        for (var i = 0; i < text.Parts.Length; i++)
        {
            if (text.Parts[i].Kind == PartKind.Definition)
            {
                Assert.NotEmpty(text.Part(i)!.Unit.Codes);
            }
        }
    }

    private static int FirstOffset(Statement statement) => statement switch
    {
        FunctionStatement { Decorators: [var first, ..] } => first.Start,
        ClassStatement { Decorators: [var first, ..] } => first.Start,
        _ => statement.Start,
    };
}
