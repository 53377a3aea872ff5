/** How work is shown: busy, slow, done, failed, tried again, left; with a clock of the test's own, so that nothing sleeps. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../setup/browser.ts';

const KIT = join(dirname(fileURLToPath(import.meta.url)), '../../../src/pages/kit');

/** Two buttons: one begins a task that ends when the test says how; one takes something away after a question. */
const FIXTURE = `
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Confirm } from './confirm.tsx';
import { PageError } from './rpc.ts';
import { Status } from './status.tsx';
import { useCall } from './use-call.ts';
const waiting = [];
window.clock = { after: (time, act) => {
  const entry = { time, act };
  waiting.push(entry);
  return () => waiting.splice(waiting.indexOf(entry), 1);
} };
window.pass = (time) => waiting.filter((entry) => entry.time <= time).forEach(({ act }) => act());
function App() {
  const work = useCall('Đang làm…', window.clock);
  const [asked, ask] = useState(false);
  const begin = () => work.run(() => new Promise((resolve, reject) => {
    window.end = resolve;
    window.fail = (text) => reject(new PageError(text));
  }));
  return <main>
    <Button disabled={work.busy !== ''} onClick={begin}>Làm</Button>
    <Status {...work} onLeave={() => work.leave({ text: 'Đã thôi chờ.', tone: 'bad' })} />
    <Button kind="danger" onClick={() => ask(true)}>Xóa</Button>
    {asked && <Confirm question="Xóa thật?" yes="Xóa hẳn" no="Thôi" onYes={() => ask(false)} onNo={() => ask(false)} />}
  </main>;
}
render(<App />, document.body);
`;

let browser: Browser;
let script = '';
beforeAll(async () => {
  browser = await launchBrowser();
  const result = await build({
    stdin: { contents: FIXTURE, resolveDir: KIT, loader: 'tsx' },
    bundle: true,
    write: false,
    outdir: '/fixture',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  script = result.outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
});
afterAll(() => browser?.close());

async function opened(): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!DOCTYPE html><html lang="vi"><body></body></html>');
  await page.addScriptTag({ content: script });
  await page.getByRole('button', { name: 'Làm' }).press('Enter');
  await page.waitForFunction('window.end');
  return page;
}

const said = (page: Page): Promise<string> => page.getByRole('status').innerText();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('work', () => {
  test('is told while it goes on, and that Google is slow where it takes long', async () => {
    const page = await opened();
    expect(await said(page)).toBe('Đang làm…');
    await page.evaluate('pass(10000)');
    await expect.poll(() => said(page)).toContain('Google trả lời chậm');
  });

  test('that went well is told for eight seconds, and the focus is where it was', async () => {
    const page = await opened();
    await page.evaluate("end({ text: 'Xong.', tone: 'good' })");
    await expect.poll(() => said(page)).toBe('Xong.');
    expect(await focused(page)).toBe('Làm');
    await page.evaluate('pass(8000)');
    await expect.poll(() => said(page)).toBe('');
  });

  test('that can be undone stays until it is closed', async () => {
    const page = await opened();
    await page.evaluate("end({ text: 'Xong.', tone: 'good', action: { label: 'Hoàn tác', act() {} } })");
    await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    await page.evaluate('pass(8000)');
    expect(await said(page)).toBe('Xong.');
    await page.getByRole('button', { name: 'Đóng' }).click();
    expect(await said(page)).toBe('');
  });

  test('that failed says so until it is tried again', async () => {
    const page = await opened();
    await page.evaluate("fail('Chưa ghi được.')");
    await expect.poll(() => said(page)).toBe('Chưa ghi được.');
    await page.evaluate('pass(8000)');
    expect(await said(page)).toBe('Chưa ghi được.');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => said(page)).toBe('Đang làm…');
  });

  test('that is waited for no more says nothing at its end', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Thôi chờ' }).click();
    expect(await said(page)).toBe('Đã thôi chờ.');
    await page.evaluate("end({ text: 'Xong.', tone: 'good' })");
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await said(page)).toBe('Đã thôi chờ.');
  });
});

test('a question has its safe answer focused, Esc gives it, and the focus goes back', async () => {
  const page = await opened();
  await page.getByRole('button', { name: 'Xóa' }).press('Enter');
  expect(await focused(page)).toBe('Thôi');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  expect(await focused(page)).toBe('Xóa');
});
