using System.Diagnostics;
using System.Reflection;
using Manifests.Emit;
using Manifests.Rules;

namespace Manifests.Build.Reading;

/// <summary>What a member threw.</summary>
internal sealed class ThrownException(Exception exception, ManifestEntry entry)
{
    /// <summary>Says the innermost exception at the line of the user's code that it came from, where that is known.</summary>
    public void Report(Messages messages)
    {
        var cause = exception;
        while (cause is TypeInitializationException or TargetInvocationException or AggregateException && cause.InnerException is { } inner)
            cause = inner;
        var message = $"'{entry.SimpleName}' throws {cause.GetType().Name}: {cause.Message.TrimEnd('.')}; correct the code that the member runs";
        if (UserFrame(cause) is { } frame)
            messages.Error(UsageRules.Throws, message, frame.GetFileName()!, frame.GetFileLineNumber(), frame.GetFileColumnNumber());
        else
            messages.Error(UsageRules.Throws, message, entry.Member);
    }

    /// <summary>The innermost frame with a file that is there: neither .NET nor the library ships with such.</summary>
    private static StackFrame? UserFrame(Exception cause)
    {
        foreach (var frame in new StackTrace(cause, fNeedFileInfo: true).GetFrames())
            if (frame.GetFileLineNumber() > 0 && frame.GetMethod()?.Module.Assembly != typeof(ManifestObject).Assembly && File.Exists(frame.GetFileName()))
                return frame;
        return null;
    }
}
