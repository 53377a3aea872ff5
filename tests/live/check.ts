/** The self-check in the local host, as tests run it. */
import { join } from 'node:path';
import { buildWithCheck } from '../../build/build.mjs';
import type { CheckRecord } from '../../src/check/run-check.ts';
import { hostFor, recordFrom, recordInHost } from '../../src/cli/check-record.ts';
import type { Doubts } from '../../src/host/host.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';

const ROOT = join(import.meta.dirname, '../..');

let ready: Promise<{ readonly addinDir: string; readonly docx: string }> | undefined;

async function prepare() {
  const { folder } = await buildWithCheck(ROOT);
  const { plan } = await makeTemplates();
  return { addinDir: folder, docx: Buffer.from(plan).toString('base64') };
}

export async function recordOf(
  locale: string,
  doubts: Partial<Doubts> = {},
  isWithFlows = false,
): Promise<CheckRecord> {
  ready ??= prepare();
  return recordInHost({ ...(await ready), locale, doubts, isWithFlows });
}

/** A new book with the check, its run, and what takes its traces away. */
export async function checkedHost(locale: string) {
  ready ??= prepare();
  const options = { ...(await ready), locale };
  const host = hostFor(options);
  return {
    host,
    run: (isWithFlows: boolean) => recordFrom(host, { ...options, isWithFlows }),
    clean: (): unknown => JSON.parse(String(host.call('checkRun', [JSON.stringify({ do: 'clean' })]))),
  };
}
