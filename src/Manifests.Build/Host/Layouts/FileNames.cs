using System.Text;

namespace Manifests.Build.Layouts;

/// <summary>Names of files and folders that every file system takes.</summary>
internal static class FileNames
{
    private const string ForbiddenOnWindows = "<>:\"/\\|?*%";

    private static readonly string[] Devices =
        ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"];

    /// <summary>The name in lower case, with <c>%3a</c> for a colon and its like for what Windows forbids.</summary>
    public static string Escape(string name)
    {
        var text = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            var character = char.ToLowerInvariant(name[index]);
            var isAtEnd = index == name.Length - 1 && character is '.' or ' ';
            if (character < ' ' || isAtEnd || ForbiddenOnWindows.Contains(character, StringComparison.Ordinal))
                text.Append('%').Append(((int)character).ToString("x2"));
            else
                text.Append(character);
        }
        var escaped = text.ToString();
        return Array.IndexOf(Devices, escaped.Split('.')[0]) < 0 ? escaped : $"%{(int)escaped[0]:x2}{escaped[1..]}";
    }
}
