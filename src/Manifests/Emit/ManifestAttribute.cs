namespace Manifests;

/// <summary>Marks a static property, field or parameterless method whose resource, or sequence of resources, the build writes as YAML.</summary>
/// <remarks>
/// The member, and the types around it, are at least internal and have no type parameters. A resource without a name
/// takes the member's name in kebab-case: <c>LogShipper</c> is <c>log-shipper</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class ManifestAttribute : Attribute;
