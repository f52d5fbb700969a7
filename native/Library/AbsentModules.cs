using System.Collections.Generic;

namespace Monty.Library;

/// <summary>Modules of CPython that are absent on purpose: why, and what to use.</summary>
internal static class AbsentModules
{
    private const string Network = "programs have no network; call a function that the host provides";
    private const string Processes = "programs cannot start processes; call a function that the host provides";
    private const string Threads = "programs have one thread; use async functions and asyncio.gather";
    private const string Foreign = "programs cannot load native code";
    private const string Pickles = "loading pickled data can run any code; use json";
    private const string Machinery = "the import machinery is not open to programs; use an import statement";
    private const string Collector = "memory is managed by the host; nothing needs collecting by hand";
    private const string Files = "programs reach files only through pathlib, os and open as the host grants";
    private const string Terminal = "programs have no terminal; use print";
    private const string Code = "programs cannot compile or inspect code at run time";
    private const string Mail = "programs have no mail; call a function that the host provides";
    private const string Texts = "use str.encode and bytes.decode";
    private const string Archives = "no such compression is there; zlib, gzip, zipfile and tarfile are";
    private const string Database = "there is no database; call a function that the host provides";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["socket"] = Network,
        ["ssl"] = Network,
        ["select"] = Network,
        ["selectors"] = Network,
        ["socketserver"] = Network,
        ["http.client"] = Network,
        ["http.server"] = Network,
        ["http.cookiejar"] = Network,
        ["urllib.request"] = Network,
        ["urllib3"] = Network,
        ["httpx"] = Network,
        ["aiohttp"] = Network,
        ["ftplib"] = Network,
        ["smtplib"] = Network,
        ["imaplib"] = Network,
        ["poplib"] = Network,
        ["telnetlib"] = Network,
        ["nntplib"] = Network,
        ["wsgiref"] = Network,
        ["xmlrpc"] = Network,
        ["webbrowser"] = Network,
        ["requests"] = Network,
        ["subprocess"] = Processes,
        ["multiprocessing"] = Processes,
        ["pty"] = Processes,
        ["signal"] = Processes,
        ["threading"] = Threads,
        ["_thread"] = Threads,
        ["ctypes"] = Foreign,
        ["cffi"] = Foreign,
        ["mmap"] = Foreign,
        ["pickle"] = Pickles,
        ["shelve"] = Pickles,
        ["marshal"] = Pickles,
        ["dbm"] = Database,
        ["sqlite3"] = Database,
        ["importlib"] = Machinery,
        ["pkgutil"] = Machinery,
        ["runpy"] = Machinery,
        ["zipimport"] = Machinery,
        ["site"] = Machinery,
        ["tracemalloc"] = Collector,
        ["fcntl"] = Files,
        ["curses"] = Terminal,
        ["readline"] = Terminal,
        ["tkinter"] = Terminal,
        ["turtle"] = Terminal,
        ["getpass"] = Terminal,
        ["pdb"] = Code,
        ["bdb"] = Code,
        ["dis"] = Code,
        ["code"] = Code,
        ["codeop"] = Code,
        ["symtable"] = Code,
        ["py_compile"] = Code,
        ["compileall"] = Code,
        ["encodings"] = Texts,
        ["copyreg"] = Pickles,
        ["pickletools"] = Pickles,
        ["atexit"] = "a program ends with its last statement; use try and finally",
        ["mailbox"] = Mail,
        ["bz2"] = Archives,
        ["lzma"] = Archives,
        ["fileinput"] = Files,
        ["tabnanny"] = Code,
        ["pydoc"] = Code,
        ["cProfile"] = Code,
        ["profile"] = Code,
        ["pstats"] = Code,
        ["termios"] = Terminal,
        ["tty"] = Terminal,
        ["rlcompleter"] = Terminal,
        ["turtledemo"] = Terminal,
        ["msvcrt"] = Terminal,
        ["winsound"] = Terminal,
        ["idlelib"] = Terminal,
        ["posix"] = Processes,
        ["nt"] = Processes,
        ["syslog"] = Processes,
        ["winreg"] = Processes,
        ["asyncio.subprocess"] = Processes,
        ["concurrent.interpreters"] = Processes,
        ["opcode"] = Code,
        ["trace"] = Code,
        ["pyclbr"] = Code,
        ["faulthandler"] = Code,
        ["pydoc_data"] = Code,
        ["sre_compile"] = Code,
        ["sre_constants"] = Code,
        ["sre_parse"] = Code,
        ["modulefinder"] = Machinery,
        ["venv"] = Machinery,
        ["ensurepip"] = Machinery,
        ["zipapp"] = Machinery,
        ["lib2to3"] = Machinery,
        ["test"] = Machinery,
        ["compression.zstd"] = Archives,
        ["compression.bz2"] = Archives,
        ["compression.lzma"] = Archives,
        ["asyncio.streams"] = Network,
        ["netrc"] = Files,
        ["resource"] = Processes,
        ["pwd"] = Processes,
        ["grp"] = Processes,
        ["sysconfig"] = Processes,
    };

    /// <summary>True for a module that is absent on purpose.</summary>
    public static bool Knows(string name) => Reasons.ContainsKey(name);

    /// <summary>What the error of importing a module says that does not exist.</summary>
    public static string Describe(string name) =>
        Reasons.TryGetValue(name, out var reason) ? $"No module named '{name}': {reason}" : $"No module named '{name}'";
}
