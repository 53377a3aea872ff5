/** `Charts`: the enums that embedded charts are described with; charts for web pages are refused by name. */

import { enumeration, Handle, service } from '../runtime/service.ts';
import { ANYWHERE } from './scopes.ts';

export const hiddenDimensionStrategy = enumeration('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

export const charts = new Handle(
  service({
    name: 'Charts',
    path: 'Charts',
    access: ANYWHERE,
    scopes: [],
    members: {},
    constants: { ChartHiddenDimensionStrategy: hiddenDimensionStrategy },
  }),
  'Charts',
);
