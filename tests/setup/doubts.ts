/** `DOUBTS=formulasRead=us,appendRow=formatted` runs any test under these answers of Google. */
import { afterAll } from 'vitest';
import { assume, DOUBT_NAMES, DOUBTS } from '../../src/host/host.ts';

// Files share their worker: what one assumes is taken back behind it.
afterAll(assume({}));

for (const one of (process.env['DOUBTS'] ?? '').split(',').filter(Boolean)) {
  const [given, answer = ''] = one.split('=');
  const name = DOUBT_NAMES.find((known) => known === given);
  if (!name || !(DOUBTS[name] as readonly string[]).includes(answer)) throw new Error(`DOUBTS: there is no ${one}`);
  assume({ [name]: answer });
}
