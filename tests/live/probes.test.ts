import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordOf } from './check.ts';
test('record', async () => {
  const r = await recordOf('vi_VN', {}, true);
  writeFileSync('/tmp/rec-vi.json', JSON.stringify(r, null, 1));
  const e = await recordOf('en_US', {}, false);
  writeFileSync('/tmp/rec-en.json', JSON.stringify(e, null, 1));
  expect(1).toBe(1);
});
