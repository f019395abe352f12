using Manifests.Facts;

namespace Manifests.SchemaImporter;

/// <summary>Finds constraints that name what the schema no longer has.</summary>
internal static class ConstraintCheck
{
    /// <summary>One line for each constraint of the folder's files whose type or field is not in <paramref name="schema"/>.</summary>
    public static IEnumerable<string> Orphans(string folder, SchemaFacts schema)
    {
        if (!Directory.Exists(folder))
            yield break;
        foreach (var path in Directory.GetFiles(folder, "*.facts").Order(StringComparer.Ordinal))
        {
            var fileName = Path.GetFileName(path);
            var file = ConstraintFacts.Parse(File.ReadAllText(path), fileName);
            foreach (var typeName in file.TypeNames)
            {
                if (schema.FindType(typeName) is not { } type)
                {
                    yield return $"{fileName}: no schema has the type {typeName}; delete or rename its constraints.";
                    continue;
                }
                foreach (var fieldName in file.Of(typeName).SelectMany(constraint => constraint.FieldNames).Distinct())
                    if (type.Find(fieldName) is null)
                        yield return $"{fileName}: the type {typeName} has no field {fieldName}; delete or rename its constraints.";
            }
        }
    }
}
