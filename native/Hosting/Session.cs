using System.Collections.Generic;
using System.Text;
using System.Text.Unicode;
using Monty.Compile;
using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <summary>Snippets that run one after the other in one namespace; what they make stays.</summary>
/// <remarks>
/// Each snippet is a unit of code of its own and runs once. A snippet that fails keeps what it did before.
/// Threads: one at a time; another one is turned away. <see cref="Interrupt"/> is for any thread.
/// </remarks>
internal sealed partial class Session
{
    private readonly Machine _machine;
    private readonly SessionOptions _options;
    private Dictionary<int, LinkedUnit>? _restored;
    // Snippets that have run, for the checks of types to come; only where they are checked.
    private readonly List<string> _checkedSnippets = [];
    private string? _feeding;
    private int _feedCount;
    private int _inUse;
    private Run? _feed;

    private Session(SessionOptions options)
    {
        _options = options;
        var empty = ProgramOptions.Create(options.ScriptName, [], [], asksForNames: true, options.AssertMessages);
        ProgramCache.TryGet("", empty, CompileMeter.ForKnown(""), out var code, out _);
        _machine = new Machine(new Program(code), options.Limits) { Session = this };
    }

    /// <summary>A session in which nothing has run.</summary>
    public static Reply Create(ReadOnlySpan<byte> options, out Session? session)
    {
        session = null;
        if (!SessionOptions.TryRead(options, out var read, out var error))
        {
            return new Reply(error!);
        }

        session = new Session(read);
        return new Reply(HostStatus.Ok, new ByteWriter(0));
    }

    /// <summary>Asks what runs in the session at this moment to stop.</summary>
    public void Interrupt()
    {
        if (_machine.IsRunning)
        {
            _machine.Meter.Interrupt();
        }
    }

    /// <summary>Describes the session.</summary>
    public Reply Describe()
    {
        var message = new ByteWriter();
        message.Begin(MessageKind.Info);
        message.Byte(WireCode.Dict);
        message.WireText("script_name");
        message.WireText(_options.ScriptName);
        message.WireText("feeds");
        message.WireInt(_feedCount);
        Run.WriteLimits(message, _machine.Meter);
        if (_options.CheckedWith is { } known)
        {
            WriteTexts(message, "checked_with", known);
            WriteTexts(message, "context", _checkedSnippets);
        }

        message.Byte(WireCode.End);
        return new Reply(HostStatus.Ok, message);
    }

    private static void WriteTexts(ByteWriter message, string key, IReadOnlyCollection<string> texts)
    {
        message.WireText(key);
        message.WireTuple(texts.Count);
        foreach (var text in texts)
        {
            message.WireText(text);
        }
    }

    /// <summary>
    /// Compiles a snippet and runs it until it ends or asks the host; gives a run in the latter case.
    /// </summary>
    public Reply Feed(ReadOnlySpan<byte> source, ReadOnlySpan<byte> inputs, ReadOnlySpan<byte> options, out Run? run)
    {
        run = null;
        if (!RunOptions.TryRead(options, isStart: true, out var read, out var error))
        {
            return new Reply(error!);
        }

        if (Begin() is { } refusal)
        {
            return new Reply(refusal);
        }

        try
        {
            var reply = read.Function > 0 ? Call(inputs, read, out run) : Feed(source, inputs, read, out run);
            _feed = run;
            return reply;
        }
        finally
        {
            Leave();
        }
    }

    private Reply Feed(ReadOnlySpan<byte> source, ReadOnlySpan<byte> inputs, RunOptions options, out Run? run)
    {
        run = null;
        var message = new ByteWriter(16);
        var number = _feedCount;
        var fileName = FileNameOf(number);
        _machine.Meter.Restart();
        _machine.Prepare(options);
        var values = new List<Value>();
        var names = new List<string>();
        _machine.Vm.Start(_machine.Unit);
        _machine.Meter.Start();
        var isRead = TryReadInputs(inputs, names, values, out var error);
        _machine.Meter.Stop();
        if (error is not null)
        {
            return new Reply(error);
        }

        _feedCount++;
        if (!Utf8.IsValid(source))
        {
            SyntaxMessages.WriteInvalidText(message, source, fileName);
            return new Reply(HostStatus.Syntax, message);
        }

        var compiled = Compile(
            Encoding.UTF8.GetString(source),
            CompileMeter.For(_options.Limits),
            number,
            names.ToArray(),
            _machine.Globals.Count);
        if (compiled.Unit is not { } unit)
        {
            SyntaxMessages.Write(message, compiled.Text, compiled.Error!);
            return new Reply(HostStatus.Syntax, message);
        }

        _feeding = _options.CheckedWith is null ? null : compiled.Text.Text;
        Extend(unit);
        for (var i = 0; i < names.Count; i++)
        {
            _machine.Globals.Set(names[i], values[i]);
        }

        _machine.Unit = Link(unit);
        if (!isRead)
        {
            // A limit was met while the inputs were converted: the snippet ends before its first step.
            EventWriter.TryWrite(_machine, OutcomeKind.Raised);
            EndFeed();
            return new Reply(HostStatus.Runtime, _machine.Output);
        }

        _machine.Vm.Start(_machine.Unit);
        var isClean = false;
        try
        {
            var reply = Run.Execute(_machine, options, null, out run);
            isClean = true;
            return reply;
        }
        finally
        {
            if (!isClean)
            {
                EndFeed();
            }
        }
    }

    /// <summary>Forgets the frames of a snippet that has ended.</summary>
    public void EndFeed(bool hasSucceeded = false)
    {
        if (hasSucceeded && _feeding is { } source)
        {
            _checkedSnippets.Add(source);
        }

        _feeding = null;
        _machine.Vm.Settle();
        _machine.Vm.ClearOutput();
        _restored = null;
    }

    /// <summary>The unit of a number, while a dump is read; null when there is none.</summary>
    public LinkedUnit? UnitAt(int number) =>
        _restored is not null && _restored.TryGetValue(number, out var unit) ? unit : null;

    private static string FileNameOf(int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<python-input-{number}>");

    /// <summary>Compiles a snippet for the namespace: its first names, as many as there were when it was fed.</summary>
    private SourceCompiler.Result Compile(
        string source, CompileMeter meter, int number, ReadOnlySpan<string> added, int nameCount)
    {
        var globals = _machine.Globals;
        var names = new List<string>(nameCount + added.Length);
        for (var i = 0; i < nameCount; i++)
        {
            names.Add(globals.NameOf(i));
        }

        foreach (var name in added)
        {
            if (globals.IndexOf(name) < 0)
            {
                names.Add(name);
            }
        }

        return SourceCompiler.Compile(source, meter, new CompileOptions
        {
            FileName = FileNameOf(number),
            ExistingGlobals = [.. names],
            ModuleResult = true,
            ExplainAsserts = _options.AssertMessages,
            UnitNumber = number,
        });
    }

    /// <summary>Gives the names that a unit mentions first a slot.</summary>
    private void Extend(CodeUnit unit)
    {
        var globals = _machine.Globals;
        var known = globals.Count;
        var names = unit.GlobalNames.AsSpan(known);
        var values = new Value[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            values[i] = _machine.Vm.DefaultOf(names[i]);
        }

        globals.Extend(names, values);
    }

    private LinkedUnit Link(CodeUnit unit) => new(unit, ConstantLinker.Link(unit.Constants), _machine.Globals);

    /// <summary>
    /// Reads a message 'V' with a dict of names and values. False: the error says why, or a limit was met.
    /// </summary>
    private bool TryReadInputs(
        ReadOnlySpan<byte> message, List<string> names, List<Value> values, out HostError? error)
    {
        error = null;
        if (message.Length == 0)
        {
            return true;
        }

        var decoder = new ValueDecoder(
            _machine.Vm, message[Math.Min(2, message.Length)..], (message[0] & MessageFlags.Extended) != 0);
        var isRead = message.Length >= 2 && message[1] == MessageKind.Value && decoder.ReadDictHead()
            ? ReadNames(ref decoder, names, values, out error)
            : decoder.Fail("inputs are a message of kind 'V' with a dict");
        error ??= decoder.Error;
        return isRead && error is null;
    }

    private static bool ReadNames(
        ref ValueDecoder decoder, List<string> names, List<Value> values, out HostError? error)
    {
        error = null;
        while (!decoder.ReadEnd())
        {
            if (!decoder.TryReadTextBytes(out var bytes))
            {
                return decoder.Fail("names of inputs are str");
            }

            if (!Utf8Text.TryDecode(bytes, out var name) || !ProgramOptions.IsName(name))
            {
                error = HostError.BadName("the name of an input is not an identifier");
                return false;
            }

            if (!decoder.Read(out var value))
            {
                return false;
            }

            names.Add(name);
            values.Add(value);
        }

        return decoder.AtEnd();
    }

    private HostError? Begin()
    {
        if (Interlocked.CompareExchange(ref _inUse, 1, 0) != 0)
        {
            return HostError.Busy;
        }

        if (_feed is not { HasEnded: false })
        {
            return null;
        }

        Leave();
        return new HostError(HostStatus.Usage, "session-waits", "a snippet of the session waits for the host");
    }

    private void Leave() => Volatile.Write(ref _inUse, 0);
}
