/** The set of leaves and tasks that is worth most at a price of effort: a maximum closure, found as a minimum cut. */

/** Leaves that come back once all their tasks are done; tasks and leaves by their places. */
export interface Network {
  readonly gains: readonly number[];
  readonly efforts: readonly number[];
  /** Per leaf its tasks; never empty. */
  readonly needs: readonly (readonly number[])[];
}

export interface Closure {
  /** The most that gains less the price of the efforts come to, for any set; never too small. */
  readonly value: number;
  /** Per task whether it is done in a set of that value; a leaf comes back when all its tasks are. */
  readonly done: readonly boolean[];
  /** What the value falls by, at least, where this leaf does not come back. */
  readonly regrets: Float64Array;
  /** What the value falls by, at least, where this task is done. */
  readonly burdens: Float64Array;
}

/** Below this an amount is nothing: gains are whole numbers, and doubles lose far less. */
const NOTHING = 1e-6;

/**
 * Each leaf offers its gain to its tasks until they are paid for (Dinic's algorithm on leaves → tasks). What a leaf keeps
 * is the value; a task that is not paid for in full is not worth doing.
 * @param price gain that a unit of effort has to bring, above 0
 */
export function maxClosure({ gains, efforts, needs }: Network, price: number): Closure {
  const leafCount = gains.length;
  const edgeLeaf: number[] = [];
  const edgeTask: number[] = [];
  const edgesOf: number[][] = Array.from({ length: leafCount + efforts.length }, () => []);
  needs.forEach((tasks, leaf) => {
    for (const task of tasks) {
      edgesOf[leaf]?.push(edgeLeaf.length);
      edgesOf[leafCount + task]?.push(edgeLeaf.length);
      edgeLeaf.push(leaf);
      edgeTask.push(leafCount + task);
    }
  });
  const paid = new Float64Array(edgeLeaf.length);
  const regrets = Float64Array.from(gains);
  const burdens = Float64Array.from(efforts, (effort) => effort * price);
  const levels = new Int32Array(edgesOf.length);

  /** Levels from the leaves that have something left; whether a task with something unpaid is reached. */
  const isPayable = (): boolean => {
    levels.fill(-1);
    const queue: number[] = [];
    for (let leaf = 0; leaf < leafCount; leaf++) {
      if ((regrets[leaf] ?? 0) <= NOTHING) continue;
      levels[leaf] = 0;
      queue.push(leaf);
    }
    let reached = false;
    for (let next = 0; next < queue.length; next++) {
      const node = queue[next] ?? 0;
      const isLeaf = node < leafCount;
      if (!isLeaf && (burdens[node - leafCount] ?? 0) > NOTHING) reached = true;
      for (const edge of edgesOf[node] ?? []) {
        const other = (isLeaf ? edgeTask[edge] : edgeLeaf[edge]) ?? 0;
        // From a task back to a leaf that pays for it: another may pay in its place.
        if (levels[other] !== -1 || (!isLeaf && (paid[edge] ?? 0) <= NOTHING)) continue;
        levels[other] = (levels[node] ?? 0) + 1;
        queue.push(other);
      }
    }
    return reached;
  };

  /** Pays along one path after the other until the leaf has nothing left or no path leads on. */
  const isNearer = (node: number, other: number): boolean => levels[other] === (levels[node] ?? 0) + 1;
  const hasPaid = (edge: number): boolean => (paid[edge] ?? 0) > NOTHING;
  const payFrom = (leaf: number, begun: Int32Array): void => {
    const path: number[] = [];
    let node = leaf;
    for (;;) {
      if (node >= leafCount && (burdens[node - leafCount] ?? 0) > NOTHING) {
        payAlong(path, leaf, node - leafCount);
        if ((regrets[leaf] ?? 0) <= NOTHING) return;
        path.length = 0;
        node = leaf;
      }
      const isLeaf = node < leafCount;
      const edge = edgesOf[node]?.[begun[node] ?? 0];
      if (edge === undefined) {
        const last = path.pop();
        if (last === undefined) return;
        node = (isLeaf ? edgeTask[last] : edgeLeaf[last]) ?? 0;
        begun[node] = (begun[node] ?? 0) + 1;
        continue;
      }
      const other = (isLeaf ? edgeTask[edge] : edgeLeaf[edge]) ?? 0;
      if (isNearer(node, other) && (isLeaf || hasPaid(edge))) {
        path.push(edge);
        node = other;
      } else begun[node] = (begun[node] ?? 0) + 1;
    }
  };

  /** Edges lead to a task and back to a leaf in turn. */
  const payAlong = (path: readonly number[], leaf: number, task: number): void => {
    let amount = Math.min(regrets[leaf] ?? 0, burdens[task] ?? 0);
    for (let i = 1; i < path.length; i += 2) amount = Math.min(amount, paid[path[i] ?? 0] ?? 0);
    path.forEach((edge, i) => {
      paid[edge] = (paid[edge] ?? 0) + (i % 2 === 0 ? amount : -amount);
    });
    regrets[leaf] = (regrets[leaf] ?? 0) - amount;
    burdens[task] = (burdens[task] ?? 0) - amount;
  };

  while (isPayable()) {
    const begun = new Int32Array(edgesOf.length);
    for (let leaf = 0; leaf < leafCount; leaf++) if ((regrets[leaf] ?? 0) > NOTHING) payFrom(leaf, begun);
  }
  // The last levels reach exactly the tasks that leaves with something left need: they are paid for.
  return {
    value: regrets.reduce((total, kept) => total + kept, 0),
    done: efforts.map((_, task) => levels[leafCount + task] !== -1),
    regrets,
    burdens,
  };
}
