namespace Manifests;

/// <summary>Marks what words can be said about.</summary>
/// <remarks>
/// The words that continue a sentence are generic over this interface, so that <c>static Pod Pod => Pod.WithName("web")</c>
/// means the type, which starts a sentence, and not the member itself.
/// </remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ISubject<TSelf>
    where TSelf : ISubject<TSelf>;
