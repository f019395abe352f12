using Manifests.Facts;

namespace Manifests.Conformance;

/// <summary>The counts of one set for one minor.</summary>
internal sealed class SetCounts(KubernetesVersion minor)
{
    public KubernetesVersion Minor => minor;

    public int Documents { get; private set; }

    public int Accepted { get; private set; }

    public int FalseRejects { get; private set; }

    /// <summary>Rejected while decoding, or not served at all.</summary>
    public int DecodingRejects { get; private set; }

    public int FalseAcceptsOfDecoding { get; private set; }

    public int ValidationRejects { get; private set; }

    public int FalseAcceptsOfValidation { get; private set; }

    /// <summary>Rejects that only a compiler of CEL could know; they are in no other count.</summary>
    public int CelRejects { get; private set; }

    public int Located { get; private set; }

    public int ErrorsWithCauses { get; private set; }

    public int PreciseErrors { get; private set; }

    public WarningCounts Warnings { get; } = new();

    public void Add(DocumentJudgement judgement)
    {
        Documents++;
        if (judgement.IsAccepted)
        {
            Accepted++;
            FalseRejects += judgement.IsFalseReject ? 1 : 0;
            if (minor.ToString() == SampleDocument.FullyToldMinor)
                Warnings.Add(judgement);
        }
        else if (judgement.NeedsCel)
        {
            CelRejects++;
        }
        else if (judgement.IsValidationError)
        {
            ValidationRejects++;
            FalseAcceptsOfValidation += judgement.IsFalseAccept ? 1 : 0;
            Located += judgement.IsLocated ? 1 : 0;
            ErrorsWithCauses += judgement.Errors.Count;
            PreciseErrors += judgement.PreciseErrors;
        }
        else
        {
            DecodingRejects++;
            FalseAcceptsOfDecoding += judgement.IsFalseAccept ? 1 : 0;
        }
    }
}
