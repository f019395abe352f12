using System.Globalization;
using Manifests.SchemaImporter;

// dotnet run --project src/Manifests.SchemaImporter -- <folder with 1.29, 1.30, …> <schema.facts>
if (args is not [var schemas, var output])
{
    Console.Error.WriteLine("Usage: Manifests.SchemaImporter <folder with one folder a minor> <schema.facts to write>");
    return 2;
}
var importer = new SchemaUnion();
foreach (var folder in Directory.GetDirectories(schemas).Order(StringComparer.Ordinal))
    importer.Add(int.Parse(Path.GetFileName(folder).Split('.')[1], CultureInfo.InvariantCulture), folder);
File.WriteAllText(output, FactsWriter.Write(importer));
Console.WriteLine($"{output}: {importer.Kinds.Count} kinds, {importer.Types.Count} types, {importer.Types.Sum(type => type.Value.Fields.Count)} fields");
return 0;
