/** Which phrases state a figure of an item: in numbers, or by a verdict that stands for one. */

const NUMBERED = ['max', 'final', 'score', 'assessed', 'survey', 'self', 'lost', 'lost-all', 'plain', 'bonus'];

export const NUMBERED_FIGURES: ReadonlySet<string> = new Set(NUMBERED);
export const STATES_FIGURES: ReadonlySet<string> = new Set([...NUMBERED, 'zero', 'full', 'not-applicable']);
/** "không phát sinh" may mean a figure or none: it ends a name, and is asked. */
export const VERDICTS: ReadonlySet<string> = new Set(['zero', 'full', 'not-applicable', 'not-arisen']);
