/** What emulated services work on: the host's lasting state and the execution that calls them. */

import type { Access } from '../book/access.ts';
import type { Book } from '../book/book.ts';
import type { Doubts } from '../book/doubts.ts';
import type { Calculator } from '../formulas/calculator.ts';
import type { CacheStore } from '../state/cache-store.ts';
import type { DriveStore } from '../state/drive-store.ts';
import type { Locks } from '../state/locks.ts';
import type { PropertyStores } from '../state/property-stores.ts';
import type { Bundle } from './bundle.ts';
import type { Execution } from './execution.ts';
import type { Screen } from './screen.ts';

export interface Environment {
  readonly book: Book;
  readonly doubts: Doubts;
  readonly access: Access;
  readonly calculator: Calculator;
  readonly drive: DriveStore;
  readonly properties: PropertyStores;
  readonly cache: CacheStore;
  readonly locks: Locks;
  readonly bundle: Bundle;
  readonly screen: Screen;
  readonly execution: Execution;
  readonly session: SessionSettings;
}

export interface SessionSettings {
  /** Session.getActiveUser() gives '' outside one's own domain (developers.google.com/apps-script/reference/base/session). */
  readonly emailVisible: boolean;
  readonly userLocale: string;
  /** What Utilities.getUuid gives next. */
  readonly uuid: () => string;
}
