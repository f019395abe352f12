using Manifests.Words;

namespace Manifests;

/// <summary>The escape hatch: a field that the model does not know.</summary>
public static class UnknownFieldWords
{
    extension<TObject>(TObject subject) where TObject : ManifestObject
    {
        /// <summary>Writes a field that the model does not know, such as one that a newer Kubernetes has.</summary>
        /// <param name="path">Where the field stands below this object: names with dots, <c>spec.someNewField</c>.</param>
        /// <param name="value">What it holds: a string, number, boolean, list or map.</param>
        /// <param name="reason">Why it is written all the same. The finding about this field becomes an information that says it.</param>
        /// <exception cref="ArgumentException">The path is empty, or a name in it is.</exception>
        [UnknownFieldWord]
        public TObject WithUnknownField(string path, AnyValue value, string reason) => path.Split('.').Contains("")
            ? throw new ArgumentException($"'{path}' lacks the name of a field; write names with dots between them, such as spec.someNewField.", nameof(path))
            : (TObject)subject.WithUnknownField(new UnknownField(path, value, reason));
    }

    extension(SidecarContainer subject)
    {
        /// <inheritdoc cref="WithUnknownField{TObject}(TObject, string, AnyValue, string)"/>
        [UnknownFieldWord]
        public SidecarContainer WithUnknownField(string path, AnyValue value, string reason) =>
            new(subject.Container.WithUnknownField(path, value, reason));
    }

    extension(InitContainer subject)
    {
        /// <inheritdoc cref="WithUnknownField{TObject}(TObject, string, AnyValue, string)"/>
        [UnknownFieldWord]
        public InitContainer WithUnknownField(string path, AnyValue value, string reason) =>
            new(subject.Container.WithUnknownField(path, value, reason));
    }

    extension(ColocatedContainer subject)
    {
        /// <inheritdoc cref="WithUnknownField{TObject}(TObject, string, AnyValue, string)"/>
        [UnknownFieldWord]
        public ColocatedContainer WithUnknownField(string path, AnyValue value, string reason) =>
            new(subject.Container.WithUnknownField(path, value, reason));
    }
}
