using System.Diagnostics;
using System.Globalization;
using System.Text;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;
using Monty.Tests.Syntax;

namespace Monty.AstTool;

/// <summary>Prints trees and errors of files, or measures the parser.</summary>
internal static class Program
{
    /// <summary>`dump out file...`, `errors separator file`, or `time file`.</summary>
    public static int Main(string[] arguments)
    {
        Thread thread = new(() => Run(arguments), 256 << 20);
        thread.Start();
        thread.Join();
        return 0;
    }

    private static void Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["dump", string list]:
                foreach (string line in File.ReadLines(list))
                {
                    string[] paths = line.Split('\t');
                    File.WriteAllText(paths[1], Describe(paths[0]), new UTF8Encoding(false));
                }

                break;
            case ["errors", string file]:
                Errors(File.ReadAllText(file));
                break;
            case ["time", string file]:
                Measure(File.ReadAllText(file));
                break;
            default:
                Console.Error.WriteLine("usage: dump list | errors file | time file");
                break;
        }
    }

    private static string Describe(string path)
    {
        if (!SourceDecoder.TryDecode(File.ReadAllBytes(path), path, out SourceText? source, out Diagnostic? error))
        {
            return ErrorText(null, error!);
        }

        return Describe(source!);
    }

    private static string Describe(SourceText source)
    {
        ParseResult<Module> result = Parser.Parse(source, ParseOptions.Default);
        return result.Tree is { } tree ? AstDump.Dump(source, tree) : ErrorText(source, result.Error!);
    }

    /// <summary>One error line for each source in a file, which a character U+001E separates.</summary>
    private static void Errors(string text)
    {
        StringBuilder builder = new();
        foreach (string part in text.Split('\u001e'))
        {
            SourceText source = new(part, "f");
            Stopwatch watch = Stopwatch.StartNew();
            ParseResult<Module> result = Parser.Parse(source, ParseOptions.Default);
            builder.Append(result.Tree is null ? ErrorText(source, result.Error!) : "OK").Append('\n');
            if (watch.ElapsedMilliseconds > 300)
            {
                Console.Error.WriteLine($"slow: {watch.ElapsedMilliseconds} ms for {part.Length} characters");
            }
        }

        Stream output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(builder.ToString()));
    }

    private static string ErrorText(SourceText? source, Diagnostic error)
    {
        if (source is null || error.Start < 0)
        {
            return $"{error.TypeName}: {error.Message}";
        }

        TextPosition start = source.PositionOf(error.Start);
        TextPosition end = error.End == error.Start ? start : source.EndPositionOf(error.End);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{error.TypeName}: {error.Message} @{start.Line}:{source.CodePointColumn(error.Start) + 1}") +
            (error.End == error.Start
                ? string.Empty
                : string.Create(
                    CultureInfo.InvariantCulture, $"-{end.Line}:{source.CodePointColumn(error.End, end.Line) + 1}"));
    }

    private static void Measure(string text)
    {
        const int Rounds = 30;
        const int Count = 40;
        double lexing = double.MaxValue;
        double parsing = double.MaxValue;
        long bytes = 0;
        for (int round = 0; round < Rounds; round++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int i = 0; i < Count; i++)
            {
                Lexer lexer = new(new SourceText(text, "f"), null);
                lexer.Run();
                System.Buffers.ArrayPool<Token>.Shared.Return(lexer.Tokens);
            }

            lexing = Math.Min(lexing, watch.Elapsed.TotalMilliseconds / Count);
            bytes = GC.GetAllocatedBytesForCurrentThread();
            watch.Restart();
            for (int i = 0; i < Count; i++)
            {
                if (Parser.Parse(new SourceText(text, "f"), ParseOptions.Default).Tree is null)
                {
                    Console.WriteLine("error");
                }
            }

            parsing = Math.Min(parsing, watch.Elapsed.TotalMilliseconds / Count);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / Count;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{text.Length} characters, {text.Count(static c => c == '\n')} lines: " +
            $"lexing {lexing:0.000} ms, with parsing {parsing:0.000} ms, {bytes} bytes"));
    }
}
