/** Says whether `a` ranks before `b`. */
export type RanksBefore = (a: number, b: number) => boolean;

/**
 * The first `k` of many, best first, without sorting the rest. A binary heap holds the best so far with the worst of
 * them on top; whoever does not beat it is passed by at the price of one comparison.
 */
export function topRanks(candidates: Uint32Array, k: number, before: RanksBefore): number[] {
  const inOrder = (a: number, b: number) => (before(a, b) ? -1 : 1);
  if (k >= candidates.length) return [...candidates].sort(inOrder);
  const heap: number[] = [];
  const at = (index: number) => heap[index] ?? 0;
  for (const candidate of candidates) {
    if (heap.length < k) {
      heap.push(candidate);
      rise(heap.length - 1);
    } else if (k > 0 && before(candidate, at(0))) {
      heap[0] = candidate;
      sink();
    }
  }
  return heap.sort(inOrder);

  function rise(from: number) {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!before(at(parent), at(child))) return;
      swap(parent, child);
      child = parent;
    }
  }

  function sink() {
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const worse = right < heap.length && before(at(left), at(right)) ? right : left;
      if (!before(at(parent), at(worse))) return;
      swap(parent, worse);
      parent = worse;
    }
  }

  function swap(a: number, b: number) {
    const kept = at(a);
    heap[a] = at(b);
    heap[b] = kept;
  }
}
