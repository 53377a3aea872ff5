/** The documents of the dossier in their dialog, in a real browser: made, looked at and kept as a plan is. */
import { expect, test } from 'vitest';
import { STATES } from '../../src/book/tabs/documents.ts';
import type { Host } from '../../src/host/host.ts';
import { sampleBook } from '../workbook/book.ts';
import { get, records } from './desk.ts';
import { createIn, useDialogs } from './dialog-steps.ts';

const { opened } = useDialogs();

function withLedgers(): Host {
  const host = sampleBook();
  const put = (ledger: 'evidence' | 'appraisal', row: string, cells: Record<string, string>) =>
    get(host, 'saveLedger', { ledger, year: '2023', changes: [{ kind: 'put', row, seen: {}, cells }] });
  put('evidence', 'e1', { codes: '1.5', title: 'Quyết định công nhận sáng kiến', number: '88/QĐ-UBND' });
  put('appraisal', '1.5', { title: 'Sáng kiến', max: '3', self: '3', first: '1', firstReason: 'Phạm vi hẹp' });
  return host;
}

test('the report becomes a letter by choice; its draft is replaced, and the register calls it so', async () => {
  const host = withLedgers();
  const dialog = await opened(host, 'dossier');
  const { page } = dialog;
  expect(await page.textContent('.paper')).toContain('BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM');
  await createIn(dialog);
  expect(records(host)).toMatchObject([{ kind: 'Báo cáo tự chấm điểm', state: STATES.draft }]);
  await page.click('#tab-choose');
  await page.getByText('Công văn', { exact: true }).click();
  await expect.poll(() => page.textContent('.paper')).toContain('V/v đề nghị thẩm định');
  await page.click('footer button:has-text("Cập nhật văn bản đã tạo")');
  await expect.poll(() => records(host)[0]?.['kind']).toBe('Công văn đề nghị thẩm định');
  expect(records(host)).toHaveLength(1);
  await page.click('#tab-template');
  expect(await page.textContent('.panel')).toContain('Văn bản này theo mẫu mặc định');
  expect(dialog.errors).toEqual([]);
});

test('the answer to an appraisal shows what is missing, and is issued with a number and a day', async () => {
  const host = withLedgers();
  const dialog = await opened(host, 'explanation');
  const { page } = dialog;
  expect(await page.textContent('.paper')).toContain('[bổ sung giải trình]');
  expect(await page.textContent('.panel')).toContain('chưa có giải trình');
  await createIn(dialog);
  await page.getByText('Ghi nhận đã ban hành').click();
  await page.getByLabel('Số, ký hiệu').fill('35');
  await page.getByLabel('Ngày ban hành').fill('10/01/2024');
  await page.click('button:has-text("Đã ban hành")');
  await page.click('button:has-text("Ghi nhận"):not(:has-text("đã"))');
  await expect.poll(() => records(host)[0]).toMatchObject({ state: STATES.issued, number: '35/BC-UBND' });
  expect(dialog.errors).toEqual([]);
});

test('a list of evidence has no number of its own, and nothing to choose', async () => {
  const host = withLedgers();
  const dialog = await opened(host, 'evidence-list');
  const { page } = dialog;
  expect(await page.textContent('.paper')).toContain('Quyết định công nhận sáng kiến (số 88/QĐ-UBND)');
  await createIn(dialog);
  await page.waitForSelector('.made li');
  expect(await page.textContent('.panel')).not.toContain('Ghi nhận đã ban hành');
  await page.click('#tab-choose');
  expect(await page.textContent('.panel')).toContain('không có lựa chọn nào');
});

test('what changed in a ledger since is told in the dialog of that document', async () => {
  const host = withLedgers();
  await createIn(await opened(host, 'explanation'));
  get(host, 'saveLedger', {
    ...{ ledger: 'appraisal', year: '2023' },
    changes: [{ kind: 'put', row: '1.5', seen: {}, cells: { explanation: 'Đã áp dụng toàn thị trấn' } }],
  });
  const { page } = await opened(host, 'explanation');
  expect(await page.textContent('.panel')).toContain('Thẩm định: 1.5.');
  // The dialog of the plan reads no ledgers: it says nothing of them, neither that all is as it was.
  const before = records(host)[0]?.['match'];
  await opened(host);
  expect(records(host)[0]?.['match']).toBe(before);
});
