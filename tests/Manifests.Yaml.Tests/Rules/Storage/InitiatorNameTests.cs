using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class InitiatorNameTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], iscsi: {targetPortal: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, iqn: \"iqn.2001-04.com.example:a\", initiatorName: \"iqn.2001-04.com.example:b\"}}}", "spec.iscsi.targetportal")]
    public void Names_that_are_too_long_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.InitiatorName, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], iscsi: {targetPortal: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, iqn: \"iqn.2001-04.com.example:a\", initiatorName: \"iqn.2001-04.com.example:b\"}}}")]
    public void Names_that_fit_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.InitiatorName, text));
}
