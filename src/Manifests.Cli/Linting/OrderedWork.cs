namespace Manifests.Cli.Linting;

/// <summary>Work on several threads whose results come in the order of what it was done on, with no more of them waiting than a few a thread.</summary>
internal static class OrderedWork
{
    /// <summary>Enough that no thread waits for a slow neighbour for long, few enough that results do not pile up.</summary>
    private const int WaitingPerThread = 8;

    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int threads)
    {
        using var remaining = items.GetEnumerator();
        // To start threads takes longer than a small file does, so that the first, which often is the only one, is done here.
        if (remaining.MoveNext())
            yield return work(remaining.Current);
        if (threads == 1)
            while (remaining.MoveNext())
                yield return work(remaining.Current);
        else if (remaining.MoveNext())
            foreach (var result in RunSideBySide(remaining, work, threads))
                yield return result;
    }

    /// <summary>The work on the item at which <paramref name="items"/> stands, and on those after it.</summary>
    private static IEnumerable<TResult> RunSideBySide<TItem, TResult>(IEnumerator<TItem> items, Func<TItem, TResult> work, int threads)
    {
        using var free = new SemaphoreSlim(threads);
        var waiting = new Queue<Task<TResult>>();
        do
        {
            var item = items.Current;
            if (waiting.Count == threads * WaitingPerThread)
                yield return waiting.Dequeue().GetAwaiter().GetResult();
            free.Wait();
            waiting.Enqueue(Task.Run(() =>
            {
                try
                {
                    return work(item);
                }
                finally
                {
                    free.Release();
                }
            }));
        }
        while (items.MoveNext());
        while (waiting.Count > 0)
            yield return waiting.Dequeue().GetAwaiter().GetResult();
    }
}
