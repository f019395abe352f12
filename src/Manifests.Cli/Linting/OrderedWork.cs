namespace Manifests.Cli.Linting;

/// <summary>Work on several threads whose results come in the order of what it was done on, with no more of them waiting than a few a thread.</summary>
internal static class OrderedWork
{
    /// <summary>Enough that no thread waits for a slow neighbour for long, few enough that results do not pile up.</summary>
    private const int WaitingPerThread = 8;

    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int threads)
    {
        using var free = new SemaphoreSlim(threads);
        var waiting = new Queue<Task<TResult>>();
        var isFirst = true;
        foreach (var item in items)
        {
            // To start threads takes longer than a small file does, so that the first, which often is the only one, is done here.
            if (isFirst || threads == 1)
            {
                isFirst = false;
                yield return work(item);
                continue;
            }
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
        while (waiting.Count > 0)
            yield return waiting.Dequeue().GetAwaiter().GetResult();
    }
}
