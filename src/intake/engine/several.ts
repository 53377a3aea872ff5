/** Figures of several criteria named together: "7.1, 7.2 và 7.3 lần lượt đạt 1, 0,5 và 2 điểm". */
import { type Element, hasMeaning } from './elements.ts';
import type { Figure } from './statements.ts';

/** As many figures each, in their order; or one for each of them. */
export function dealFigures(count: number, figures: readonly Figure[], elements: readonly Element[]): Figure[][] {
  const byQuantity = new Map<string, Figure[]>();
  for (const figure of figures) {
    const quantity = figure.options[0]?.quantity ?? 'noise';
    if (quantity !== 'noise') byQuantity.set(quantity, [...(byQuantity.get(quantity) ?? []), figure]);
  }
  const told = [...byQuantity.values()];
  const all = told.flat();
  const isDealt = all.length > 0 && told.every((own) => own.length === count);
  const isEach = told.every((own) => own.length === 1) && elements.some((element) => hasMeaning(element, 'each'));
  return Array.from({ length: count }, (_, index) => {
    if (isDealt) return told.flatMap((own) => own[index] ?? []);
    return isEach ? all : all.map(doubtful);
  });
}

/** One figure for several: whether it holds for each or for all together nobody says. */
function doubtful(figure: Figure): Figure {
  return {
    ...figure,
    slot: `${figure.slot}?`,
    options: [
      { quantity: 'noise', cost: 0 },
      ...figure.options.map(({ quantity, cost }) => ({ quantity, cost: cost + 1 })),
    ],
  };
}
