/** The functions Apps Script calls by name, apart from custom functions: the build writes a top-level stub for each. */
import { MENU } from './menu.ts';

export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The function of the bundle that takes the name; without it, the one of the same name is called. */
  readonly by?: 'runMenu';
}

const TRIGGERS: readonly EntryPoint[] = [
  { name: 'onOpen', parameters: [] },
  { name: 'onInstall', parameters: [] },
];

/** The one entry for calls from pages. */
const CALL: EntryPoint = { name: 'cchcCall', parameters: ['request'] };

export const ENTRY_POINTS: readonly EntryPoint[] = [
  ...TRIGGERS,
  ...MENU.map(({ handler }) => ({ name: handler, parameters: [], by: 'runMenu' as const })),
  CALL,
];
