using System.Text;
using Manifests.Cli.Commands;
using Manifests.Rules;

if (args is ["lint", ..])
    WarmUp.Start();

// Reports are UTF-8 on every system, and no byte order mark stands before them.
if (Console.IsOutputRedirected)
    Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 1 << 16) { AutoFlush = false, NewLine = "\n" });
var exitCode = CommandLine.Run(args);
Console.Out.Flush();
return exitCode;
