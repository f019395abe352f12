using System.Globalization;
using System.Xml;
using Manifests.Cli.Linting;
using Manifests.Findings;

namespace Manifests.Cli.Reports;

/// <summary>JUnit's XML: a suite a file, a case a finding. A run without findings is one case that passes.</summary>
internal sealed class JUnitReport(TextWriter output, MinorRange minors) : Report
{
    private readonly List<ReportedFinding> findings = [];

    public override void Write(ReportedFinding finding, string text) => findings.Add(finding);

    // The counts stand before the cases, so that these wait for the end.
    public override void End(Summary summary)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CheckCharacters = false, OmitXmlDeclaration = false });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "manifests lint");
        xml.WriteAttributeString("tests", Number(Math.Max(findings.Count, 1)));
        xml.WriteAttributeString("failures", Number(findings.Count(IsFailure)));
        foreach (var file in findings.GroupBy(finding => finding.File.Name))
            WriteSuite(xml, file.Key, [.. file]);
        if (findings.Count == 0)
            WriteClean(xml);
        xml.WriteEndElement();
        xml.Flush();
        output.WriteLine();
    }

    private static bool IsFailure(ReportedFinding finding) => finding.Finding.Severity == Severity.Error;

    private void WriteSuite(XmlWriter xml, string file, List<ReportedFinding> cases)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Printable(file));
        xml.WriteAttributeString("tests", Number(cases.Count));
        xml.WriteAttributeString("failures", Number(cases.Count(IsFailure)));
        foreach (var finding in cases)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Printable($"{finding.Finding.Document}"));
            xml.WriteAttributeString("name", Printable($"{finding.Finding.Rule.Id} {finding.Finding.Path}"));
            xml.WriteAttributeString("file", Printable(file));
            xml.WriteAttributeString("line", Number(finding.Finding.Origin.Line));
            if (IsFailure(finding))
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", finding.Finding.Rule.Id);
                xml.WriteAttributeString("message", Printable(Message(finding, minors)));
            }
            else
            {
                xml.WriteStartElement("system-out");
                xml.WriteString(Printable($"{Word(finding.Finding.Severity)} {Message(finding, minors)}"));
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteClean(XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "manifests lint");
        xml.WriteAttributeString("tests", "1");
        xml.WriteAttributeString("failures", "0");
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "manifests");
        xml.WriteAttributeString("name", "nothing to report");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>XML cannot say most control characters, not even as references.</summary>
    private static string Printable(string text) => string.Concat(text.Select(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character) ? character : '\uFFFD'));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
