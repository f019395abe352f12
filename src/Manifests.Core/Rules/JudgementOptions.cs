using Manifests.Facts;

namespace Manifests.Rules;

/// <summary>What the API server does with fields that it does not know and with keys that stand twice.</summary>
public enum FieldValidation
{
    /// <summary>It rejects them: what <c>kubectl</c> asks for unless told otherwise.</summary>
    Strict,

    /// <summary>It warns of them and drops them.</summary>
    Warn,
}

/// <summary>How documents are judged.</summary>
/// <param name="Target">The minor for which they are judged.</param>
/// <param name="Language">The language in which remedies are put.</param>
/// <param name="FieldValidation">What is made of unknown fields and duplicate keys.</param>
public sealed record JudgementOptions(KubernetesVersion Target, Language Language, FieldValidation FieldValidation = FieldValidation.Strict);
