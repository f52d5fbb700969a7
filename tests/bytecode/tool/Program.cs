using System.Diagnostics;
using System.Globalization;
using System.Text;
using Monty.Compile;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.CompileTool;

/// <summary>Prints what the compiler makes of files, verifies it, or measures the compiler.</summary>
internal static class Program
{
    /// <summary>`list file...`, `verify file-of-paths`, `scopes|codes pairs`, `time file`.</summary>
    public static int Main(string[] arguments)
    {
        int result = 0;
        Thread thread = new(() => result = Run(arguments), 64 << 20);
        thread.Start();
        thread.Join();
        return result;
    }

    private static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["list", .. string[] paths]:
                foreach (string path in paths)
                {
                    CompileResult result = Compile(path);
                    Console.Write(result.Unit is { } unit ? Listing.Write(unit) : result.Error?.Message + "\n");
                }

                return 0;
            case ["verify", string list]:
                return Verify(list);
            case ["scopes", string list]:
                return Describe(list, ScopeDump.Write);
            case ["codes", string list]:
                return Describe(list, CodeDump.Write);
            case ["time", string file]:
                Measure(File.ReadAllText(file));
                return 0;
            default:
                Console.Error.WriteLine("list file... | verify paths | scopes pairs | codes pairs | time file");
                return 2;
        }
    }

    private static (Module? Tree, string Text, Diagnostic? Error) Parse(string path)
    {
        var source = new SourceText(File.ReadAllText(path), path);
        ParseResult<Module> parsed = Parser.Parse(source, ParseOptions.Default);
        return (parsed.Tree, source.Text, parsed.Error);
    }

    private static CompileResult Compile(string path)
    {
        (Module? tree, string text, Diagnostic? error) = Parse(path);
        return tree is null
            ? new CompileResult(null, error)
            : Compiler.Compile(tree, text, new CompileOptions { FileName = path });
    }

    private static int Describe(string list, Func<Module, string, string> describe)
    {
        foreach (string line in File.ReadLines(list))
        {
            string[] paths = line.Split('\t');
            (Module? tree, string text, Diagnostic? error) = Parse(paths[0]);
            string description = tree is null ? "error: " + error?.Message : describe(tree, text);
            File.WriteAllText(paths[1], description, new UTF8Encoding(false));
        }

        return 0;
    }

    private static int Verify(string list)
    {
        int good = 0;
        int codes = 0;
        long instructions = 0;
        int bad = 0;
        foreach (string path in File.ReadLines(list))
        {
            CompileResult result = Compile(path);
            if (result.Unit is not { } unit)
            {
                Console.WriteLine($"{path}: {result.Error?.Message}");
                continue;
            }

            codes += unit.Codes.Length;
            instructions += unit.Codes.Sum(code => (long)code.Instructions.Length);
            if (CodeVerifier.Verify(unit) is { } problem)
            {
                bad++;
                Console.WriteLine($"{path}: {problem}");
            }
            else
            {
                good++;
            }
        }

        Console.WriteLine($"{good} units good, {bad} bad; {codes} code objects, {instructions} instructions");
        return bad == 0 ? 0 : 1;
    }

    private static void Measure(string text)
    {
        var source = new SourceText(text, "time.py");
        var options = new CompileOptions();
        var parse = new List<double>();
        var compile = new List<double>();
        for (int i = 0; i < 2000; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Module tree = Parser.Parse(source, ParseOptions.Default).Tree!;
            long middle = Stopwatch.GetTimestamp();
            _ = Compiler.Compile(tree, source.Text, options);
            parse.Add(Stopwatch.GetElapsedTime(start, middle).TotalMicroseconds);
            compile.Add(Stopwatch.GetElapsedTime(middle).TotalMicroseconds);
        }

        parse.Sort();
        compile.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"parse {parse[1000]:0} us, compile {compile[1000]:0} us (medians)"));
    }
}
