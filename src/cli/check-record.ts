/** Runs the self-check in the local host: what a live record is compared with. */
import type { Request } from '../check/main.ts';
import { type CheckRecord, runCheck } from '../check/run-check.ts';
import { createHost, DOUBT_NAMES, DOUBTS, type Doubts, type Host, HostProblem } from '../host/host.ts';

/** The moment of every run: answers must not depend on the day. */
const NOW = Date.parse('2025-01-06T09:00:00+07:00');

/** Somebody with whom the book is shared. */
const SECOND = 'dong-nghiep@example.com';

/** As if no live run had settled anything. */
const USUAL = Object.fromEntries(DOUBT_NAMES.map((name) => [name, DOUBTS[name][0]])) as unknown as Doubts;

export interface RecordOptions {
  /** The built add-in with the check. */
  readonly addinDir: string;
  readonly locale: string;
  /** The document that is imported, as base64. */
  readonly docx: string;
  readonly zone?: string;
  readonly doubts?: Partial<Doubts>;
  readonly isWithFlows?: boolean;
}

export function recordInHost(options: RecordOptions): Promise<CheckRecord> {
  return recordFrom(hostFor(options), options);
}

/** A new book in which the check stands ready. */
export function hostFor({ addinDir, locale, doubts, zone = 'Asia/Ho_Chi_Minh' }: RecordOptions): Host {
  return createHost({
    ...{ addinDir, locale, timeZone: zone, now: NOW, sheetName: 'Trang tính1', uuid: counted() },
    doubts: { ...USUAL, ...doubts },
  });
}

/** What the dialog does, done by the host. */
export function recordFrom(host: Host, { docx, isWithFlows = false }: RecordOptions): Promise<CheckRecord> {
  const askDates = async (): Promise<unknown> => {
    try {
      return host.call('checkDates');
    } catch (error) {
      // What the host refuses loudly arrives in a page as nothing.
      if (error instanceof HostProblem) return null;
      throw error;
    }
  };
  return runCheck({
    ask: async (request: Request) => JSON.parse(String(host.call('checkRun', [JSON.stringify(request)]))) as unknown,
    askDates,
    wait: async () => host.advanceClock(5000),
    now: () => host.now,
    askSecond: async () =>
      JSON.parse(String(host.call('checkRun', [JSON.stringify({ do: 'second person' })], { user: SECOND }))) as unknown,
    ...{ docx, isWithFlows, build: '', version: '', when: new Date(host.now).toISOString() },
    onPart: () => undefined,
    page: async () => ({}),
  });
}

/** Ids in the order in which they are drawn. */
function counted(): () => string {
  let drawn = 0;
  return () => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`;
}
