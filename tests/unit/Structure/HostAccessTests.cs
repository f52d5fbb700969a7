using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Monty.Tests.Structure;

/// <summary>The list of banned symbols names real symbols, and the analyzer of the build reports their use.</summary>
public sealed class HostAccessTests
{
    private const string AnalyzerName = "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.CSharpSymbolIsBannedAnalyzer";
    private static readonly string List = Repository.Read("native/BannedSymbols.txt");

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Fact]
    public void EveryBannedSymbolExists()
    {
        var compilation = Compile("class A;");
        var ids = List.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')[0]).ToList();
        Violations.AssertNone(ids.Where(id => !Exists(compilation, id)));
        Assert.False(Exists(compilation, "T:System.NoSuchThing"));
    }

    [Theory]
    [InlineData("System.IO.File.ReadAllText(\"a\")")]
    [InlineData("new System.IO.FileStream(\"a\", System.IO.FileMode.Open)")]
    [InlineData("System.IO.Directory.GetFiles(\"a\")")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess()")]
    [InlineData("new System.Net.Sockets.TcpClient()")]
    [InlineData("System.Environment.GetEnvironmentVariable(\"HOME\")")]
    [InlineData("System.Activator.CreateInstance(typeof(int))")]
    [InlineData("System.Type.GetType(\"a\")")]
    [InlineData("typeof(int).GetMethods()")]
    [InlineData("System.DateTime.Now")]
    [InlineData("System.DateTimeOffset.UtcNow")]
    [InlineData("System.Diagnostics.Stopwatch.GetTimestamp()")]
    [InlineData("System.Random.Shared")]
    [InlineData("System.Guid.NewGuid()")]
    [InlineData("new System.Threading.Thread(() => { })")]
    [InlineData("System.Threading.Tasks.Task.CompletedTask")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("\"a\".ToUpper()")]
    public async Task TheAnalyzerReportsHostAccess(string expression)
    {
        var found = await Analyze($"class A {{ object F() => {expression}; }}");
        Assert.Contains("RS0030", found);
    }

    [Fact]
    public async Task TheAnalyzerReportsNothingElse() =>
        Assert.Empty(await Analyze("class A { object F() => \"a\".ToUpperInvariant() + System.Math.Max(1, 2); }"));

    private static bool Exists(Compilation compilation, string id) =>
        !DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).IsEmpty;

    private static CSharpCompilation Compile(string text)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        return CSharpCompilation.Create("snippet", [CSharpSyntaxTree.ParseText(text)], References, options);
    }

    private static async Task<IReadOnlyList<string>> Analyze(string text)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "analyzers");
        var assemblies = Directory.EnumerateFiles(folder, "*.dll").Select(Assembly.LoadFrom).ToList();
        var types = assemblies.Select(assembly => assembly.GetType(AnalyzerName)).OfType<Type>();
        var analyzers = types.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!).ToImmutableArray();
        var options = new AnalyzerOptions([new ListFile()]);
        var diagnostics = await Compile(text).WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(diagnostic => diagnostic.Id)];
    }

    /// <summary>The list as the build hands it to the analyzer.</summary>
    private sealed class ListFile : AdditionalText
    {
        /// <inheritdoc/>
        public override string Path => "BannedSymbols.txt";

        /// <inheritdoc/>
        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(List);
    }
}
