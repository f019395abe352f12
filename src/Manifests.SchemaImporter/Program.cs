using System.Globalization;
using Manifests.Facts;
using Manifests.SchemaImporter;

// dotnet run --project src/Manifests.SchemaImporter -- [<folder with 1.29, 1.30, …> [<schema.facts>]]
if (args.Length > 2)
{
    Console.Error.WriteLine("Usage: Manifests.SchemaImporter [<folder with one folder a minor> [<schema.facts to write>]]");
    return 2;
}
var schemas = args.Length > 0 ? args[0] : "../shared/schema";
var output = args.Length > 1 ? args[1] : "src/Manifests.Core/Facts/schema.facts";
if (!Directory.Exists(schemas))
{
    Console.Error.WriteLine($"There is no folder {schemas}; name the folder that holds one folder a minor.");
    return 2;
}
var importer = new SchemaUnion();
var folders = Directory.GetDirectories(schemas)
    .Where(folder => Path.GetFileName(folder).StartsWith("1.", StringComparison.Ordinal))
    .Select(folder => (folder, minor: int.Parse(Path.GetFileName(folder).AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture)))
    .OrderBy(pair => pair.minor);
foreach (var (folder, minor) in folders)
    importer.Add(minor, folder);
foreach (var conflict in importer.Conflicts)
    Console.Error.WriteLine(conflict);
if (importer.Conflicts.Count > 0)
    return 1;
var text = FactsWriter.Write(importer);
var facts = SchemaFacts.Read(text);

var orphans = ConstraintCheck.Orphans(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(output))!, "constraints"), facts).ToArray();
foreach (var orphan in orphans)
    Console.Error.WriteLine(orphan);
if (orphans.Length > 0)
    return 1;

if (File.Exists(output))
    foreach (var line in FactsDifference.Between(SchemaFacts.Read(File.ReadAllText(output)), facts))
        Console.WriteLine(line);

// The old file stays whole until the new one is.
File.WriteAllText(output + ".new", text);
File.Move(output + ".new", output, overwrite: true);
Console.WriteLine($"{output}: {importer.Kinds.Count} kinds, {importer.Types.Count} types, {importer.Types.Sum(type => type.Value.Fields.Count)} fields");
return 0;
