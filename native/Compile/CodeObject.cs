using System.Numerics;
using System.Runtime.InteropServices;

namespace Monty.Compile;

/// <summary>What kind of code a code object holds and how its frames behave.</summary>
[Flags]
internal enum CodeFlags : ushort
{
    /// <summary>A plain function with positional parameters only.</summary>
    None = 0,
    /// <summary>Calling makes a generator.</summary>
    Generator = 1,
    /// <summary>Calling makes a coroutine.</summary>
    Coroutine = 2,
    /// <summary>Calling makes an asynchronous generator.</summary>
    AsyncGenerator = 4,
    /// <summary>Has a *args parameter.</summary>
    VarPositional = 8,
    /// <summary>Has a **kwargs parameter.</summary>
    VarKeyword = 16,
    /// <summary>The body of a module; top-level await makes it a coroutine as well.</summary>
    Module = 32,
    /// <summary>The body of a class: register 0 is the namespace.</summary>
    ClassBody = 64,
    /// <summary>Nested in another function (for the qualified name and error texts).</summary>
    Nested = 128,
    /// <summary>An annotation, type parameter or type alias scope.</summary>
    Annotation = 256,
    /// <summary>Embedded library code: hidden from tracebacks.</summary>
    Hidden = 512,
    /// <summary>Written by library code: shown in tracebacks without its lines.</summary>
    Generated = 1024,
}

/// <summary>
/// A protected range of instructions: an exception raised in [Start, End) continues at Handler with the exception in
/// Register.
/// </summary>
/// <remarks>Innermost first: the first matching row wins.</remarks>
internal readonly record struct HandlerRow(int Start, int End, int Handler, ushort Register);

/// <summary>One function, class body or module body, compiled. Immutable and shared by runs and threads.</summary>
internal sealed unsafe partial class CodeObject
{
    /// <summary>
    /// Index in <see cref="CodeUnit.Codes"/>; with the unit's source it identifies the code in snapshots.
    /// </summary>
    public required int Index { get; init; }

    /// <summary>Name as in tracebacks, for example <c>&lt;module&gt;</c> or <c>&lt;lambda&gt;</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Qualified name, for example <c>f.&lt;locals&gt;.g</c>.</summary>
    public required string QualifiedName { get; init; }

    /// <summary>Kind and parameter shape.</summary>
    public required CodeFlags Flags { get; init; }

    /// <summary>
    /// Where the instructions are: in pinned memory, so that a return address stays valid while the code lives.
    /// </summary>
    public required ArraySegment<Instruction> Storage { get; init; }

    /// <summary>The instructions.</summary>
    public ReadOnlySpan<Instruction> Instructions => Storage;

    /// <summary>Address of the first instruction.</summary>
    public Instruction* Start => (Instruction*)System.Runtime.CompilerServices.Unsafe.AsPointer(
        ref System.Runtime.InteropServices.MemoryMarshal.GetReference(Instructions));

    /// <summary>Registers of a frame: parameters, locals, temporaries and call windows.</summary>
    public required int FrameSize { get; init; }

    /// <summary>Positional-only parameters, the first of <see cref="ParameterNames"/>.</summary>
    public required int PositionalOnlyCount { get; init; }

    /// <summary>All positional parameters, positional-only ones included.</summary>
    public required int PositionalCount { get; init; }

    /// <summary>Keyword-only parameters; their registers follow the positional ones.</summary>
    public required int KeywordOnlyCount { get; init; }

    /// <summary>Names of registers 0 ...: positional, keyword-only, *args, **kwargs, then locals.</summary>
    public required string[] LocalNames { get; init; }

    /// <summary>Names of the closure cells, in the order of the function's closure.</summary>
    public required string[] FreeNames { get; init; }

    /// <summary>Names of the locals that are cells in this frame, with their registers.</summary>
    public required (string Name, ushort Register)[] CellLocals { get; init; }

    /// <summary>Exception handlers, innermost first.</summary>
    public required HandlerRow[] Handlers { get; init; }

    /// <summary>
    /// For each instruction the number of registers, from 0, that may be read after it, apart from those it writes
    /// itself.
    /// They are all initialised; the registers above are free while the instruction calls or suspends.
    /// </summary>
    public required ushort[] LiveTops { get; init; }

    /// <summary>
    /// Source range of each instruction: start and end offsets into the source text, alternating. Behind them stand the
    /// ranges of the
    /// attributes in <see cref="MethodPcs"/>.
    /// </summary>
    public required int[] Positions { get; init; }

    /// <summary>
    /// The <see cref="Op.InvokeMethod"/> instructions in order: they have a place for the call and one for the
    /// attribute.
    /// </summary>
    public required int[] MethodPcs { get; init; }

    /// <summary>Offset of the definition, for the first line of the code.</summary>
    public required int FirstOffset { get; init; }

    /// <summary>The docstring, or null.</summary>
    public required string? DocString { get; init; }

    /// <summary>The unit this code belongs to; set once when the unit is complete.</summary>
    public CodeUnit Unit { get; internal set; } = null!;

    /// <summary>
    /// Arguments that can be left where the caller put them: the positional count of a plain function, -1 for all
    /// others.
    /// </summary>
    public int FastArgumentCount => (Flags & (CodeFlags.Generator | CodeFlags.Coroutine | CodeFlags.AsyncGenerator
        | CodeFlags.VarPositional | CodeFlags.VarKeyword)) == 0 && KeywordOnlyCount == 0 ? PositionalCount : -1;

    /// <summary>
    /// Arguments that become the first registers of a generator or coroutine as they are; -1 for all other code.
    /// </summary>
    public int GeneratorArgumentCount => (Flags & (CodeFlags.Generator | CodeFlags.Coroutine
        | CodeFlags.AsyncGenerator)) != 0 && (Flags & (CodeFlags.VarPositional | CodeFlags.VarKeyword)) == 0
        && KeywordOnlyCount == 0 ? PositionalCount : -1;

    /// <summary>
    /// The index in <see cref="Positions"/> of the attribute of a method call that failed before the call.
    /// </summary>
    public int AttributePlace(int pc)
    {
        int index = Array.BinarySearch(MethodPcs, pc);
        return index < 0 ? pc : Instructions.Length + index;
    }

    /// <summary>The instruction that loaded the function a call is about to call by name.</summary>
    public int CalleePlace(int pc)
    {
        int window = Instructions[pc].A;
        for (int i = pc - 1; i >= 0; i--)
        {
            if (Instructions[i].A == window && (Op)Instructions[i].Op is Op.LoadCallee or Op.LoadCalleeWide)
            {
                return i;
            }
        }

        return pc;
    }

    /// <summary>Parameters of every kind, *args and **kwargs included.</summary>
    public int ParameterCount => PositionalCount + KeywordOnlyCount
        + ((Flags & CodeFlags.VarPositional) != 0 ? 1 : 0) + ((Flags & CodeFlags.VarKeyword) != 0 ? 1 : 0);
}

/// <summary>A compiled source text: all its code objects and the tables they share.</summary>
/// <remarks>
/// Constants are C# objects of the compile layer: long, BigInteger, double, Complex, string, byte[], bool, object[]
/// (tuple),
/// <see cref="NoneConstant"/>, <see cref="EllipsisConstant"/> and <see cref="FrozenSetConstant"/>.
/// </remarks>
internal sealed class CodeUnit
{
    private uint _fingerprint;

    /// <summary>The source the unit was compiled from; positions are UTF-16 offsets into it.</summary>
    public required string Source { get; init; }

    /// <summary>The file name tracebacks show.</summary>
    public required string FileName { get; init; }

    /// <summary>Its number among the units of a session; 0 for the only unit of a program.</summary>
    public int Number { get; init; }

    /// <summary>All code objects; number 0 is the module body.</summary>
    public required CodeObject[] Codes { get; init; }

    /// <summary>Shared constants.</summary>
    public required object[] Constants { get; init; }

    /// <summary>
    /// Names of the global slots. A unit compiled for an existing namespace begins with the names that namespace has.
    /// </summary>
    public required string[] GlobalNames { get; init; }

    /// <summary>Names used by name instructions.</summary>
    public required string[] Names { get; init; }

    /// <summary>Attribute name of each inline cache.</summary>
    public required string[] CacheNames { get; init; }

    /// <summary>
    /// A number that changes with the instructions: tells whether places in them mean the same to another library.
    /// </summary>
    public uint Fingerprint => _fingerprint != 0 ? _fingerprint : _fingerprint = ComputeFingerprint();

    private uint ComputeFingerprint()
    {
        var sum = (ulong)Codes.Length;
        foreach (var code in Codes)
        {
            sum += (ulong)code.FrameSize;
            foreach (var word in MemoryMarshal.Cast<Instruction, ulong>(code.Instructions))
            {
                sum = (BitOperations.RotateLeft(sum, 23) ^ word) * 0x9E3779B97F4A7C15;
            }
        }

        return (uint)(sum >> 32) | 1;
    }
}

/// <summary>The constant None.</summary>
internal sealed class NoneConstant
{
    /// <summary>The only instance.</summary>
    public static readonly NoneConstant Instance = new();
}

/// <summary>The constant Ellipsis.</summary>
internal sealed class EllipsisConstant
{
    /// <summary>The only instance.</summary>
    public static readonly EllipsisConstant Instance = new();
}

/// <summary>A constant frozenset, made from a set display that is only tested with <c>in</c>.</summary>
internal sealed class FrozenSetConstant(object[] items)
{
    /// <summary>The members, in source order, without duplicates.</summary>
    public object[] Items { get; } = items;
}
