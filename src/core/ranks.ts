/** Ranks within groups: the highest figure is first, equal figures share a rank. */

/**
 * @param figures undefined gets no rank and counts for nobody
 * @param groups one per figure; ranks count within a group
 * @param dense 1-2-2-3 when true, else 1-2-2-4
 */
export function rankFigures(
  figures: readonly (number | undefined)[],
  groups: readonly string[],
  dense: boolean,
): (number | undefined)[] {
  const byGroup = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    if (figure === undefined) return;
    const group = groups[i] ?? '';
    const members = byGroup.get(group);
    if (members) members.push(figure);
    else byGroup.set(group, [figure]);
  });
  const ranks = new Map([...byGroup].map(([group, members]) => [group, rankGroup(members, dense)] as const));
  return figures.map((figure, i) => (figure === undefined ? undefined : ranks.get(groups[i] ?? '')?.get(figure)));
}

function rankGroup(members: number[], dense: boolean): Map<number, number> {
  const ranks = new Map<number, number>();
  members
    .sort((a, b) => b - a)
    .forEach((figure, i) => {
      if (!ranks.has(figure)) ranks.set(figure, (dense ? ranks.size : i) + 1);
    });
  return ranks;
}
