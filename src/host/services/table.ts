/** Every name the realm gets besides ECMAScript and `console`. */

import type { Manifest } from '../runtime/bundle.ts';
import { HostProblem } from '../runtime/errors.ts';
import type { Handle } from '../runtime/service.ts';
import { charts } from './charts.ts';
import { drive } from './drive.ts';
import { htmlService } from './html.ts';
import { lockService } from './lock.ts';
import { refusedServices } from './refused.ts';
import { scriptApp, session } from './session.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { cacheService, propertiesService } from './storage.ts';
import { utilities } from './utilities.ts';

const BUILT_IN: readonly (readonly [string, Handle])[] = [
  ['SpreadsheetApp', spreadsheetApp],
  ['Charts', charts],
  ['HtmlService', htmlService],
  ['PropertiesService', propertiesService],
  ['CacheService', cacheService],
  ['LockService', lockService],
  ['Session', session],
  ['Utilities', utilities],
  ['ScriptApp', scriptApp],
  ...refusedServices,
];

/** developers.google.com/apps-script/guides/services/advanced: an advanced service is there only when the manifest enables it */
export function globalServices(manifest: Manifest): [string, Handle][] {
  const table = [...BUILT_IN] as [string, Handle][];
  for (const [symbol, version] of manifest.advanced) {
    if (version !== 'drive v3')
      throw new HostProblem(
        `appsscript.json: the advanced service ${symbol} (${version}) is not emulated, only drive v3`,
      );
    table.push([symbol, drive]);
  }
  return table;
}
