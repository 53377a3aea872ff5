/** Plan and report as LibreOffice lays them out: what only shows on paper. Skipped where it is not installed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateOf } from '../../src/book/document-kinds.ts';
import { SIGNING_FORMS, type SigningForm } from '../../src/core/settings.ts';
import type { PlanModel } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { type Line, layOut, type Page, type Paper, phraseOn, READY } from './paper.ts';
import { variants } from './variants.ts';

const MODELS = variants();
const NAMES = Object.keys(MODELS);

test.runIf(process.env['CI'] === 'true')('LibreOffice and poppler are installed where the build is judged', () => {
  expect(READY).toBe(true);
});

/** Margins and their text in points, as the decree has them; written out here, not taken from the code. */
const MM = 72 / 25.4;
const LEFT = 30 * MM;
const RIGHT = 15 * MM;
const EDGE = 20 * MM;

describe.skipIf(!READY)('laid out by LibreOffice', () => {
  let papers: Readonly<Record<string, Paper>> = {};
  let clear = (): void => {};

  beforeAll(async () => {
    const templates = await makeTemplates();
    const render = (model: PlanModel): Uint8Array => {
      const rendered = renderPlan(templates[templateOf(model)], model, new Date(0));
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
      return rendered.docx;
    };
    const documents = Object.entries(MODELS).map(([name, model]) => [name, render(model)]);
    ({ papers, clear } = layOut(Object.fromEntries(documents)));
  }, 180_000);

  afterAll(() => clear());

  const pagesOf = (name: string): readonly Page[] => papers[name]?.pages ?? [];
  const annexStart = (name: string): number => pagesOf(name).findIndex(({ width, height }) => width > height);
  const first = (name: string): Page => pagesOf(name)[0] ?? expect.fail('no page');
  const textsOf = (page: Page | undefined): string[] => page?.words.map(({ text }) => text) ?? [];

  test.each(NAMES)('%s: A4, no page is empty', (name) => {
    expect(pagesOf(name).length).toBeGreaterThan(0);
    for (const { words, width, height } of pagesOf(name)) {
      expect(words.length).toBeGreaterThan(3);
      const sides = [width, height].sort((a, b) => a - b).map((side) => Math.round(side / MM));
      expect(sides).toEqual([210, 297]);
    }
  });

  test.each(
    NAMES,
  )('%s: state, motto and date stand on one line each, state and motto centred on each other', (name) => {
    const state = phraseOn(first(name), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') ?? expect.fail('state');
    const motto = phraseOn(first(name), 'Độc lập - Tự do - Hạnh phúc') ?? expect.fail('motto');
    expect(Math.abs(middle(state) - middle(motto))).toBeLessThan(1.5);
    expect(motto.top).toBeGreaterThan(state.top);
    const year = first(name).words.filter(({ text, top }) => text === '2024' && top < 150);
    const place = first(name).words.filter(({ text, top }) => text === 'ngày' && top < 150);
    expect([year.length, place.length]).toEqual([1, 1]);
    expect(Math.abs((year[0]?.top ?? 0) - (place[0]?.top ?? 99))).toBeLessThan(1);
    // Number and date share a row.
    const number = first(name).words.find(({ text }) => text === 'Số:');
    expect(Math.abs((number?.top ?? 0) - (place[0]?.top ?? 99))).toBeLessThan(2);
  });

  /** The first line of ink below a phrase, no further than the next line of text. */
  const lineBelow = (name: string, above: Line, page = 0): Line => {
    const lines = papers[name]?.lines(page) ?? [];
    const found = lines.find(
      ({ top, left, right }) =>
        top > above.top + 9 && top < above.top + 27 && left < middle(above) && right > middle(above),
    );
    return found ?? expect.fail(`no line below: ${JSON.stringify({ above, lines })}`);
  };

  test.each(['sample', 'long', 'report'])('%s: the line below the motto is as long as the motto', (name) => {
    const motto = phraseOn(first(name), 'Độc lập - Tự do - Hạnh phúc') ?? expect.fail('motto');
    const line = lineBelow(name, motto);
    expect(Math.abs(length(line) - length(motto))).toBeLessThan(4);
    expect(Math.abs(middle(line) - middle(motto))).toBeLessThan(2);
  });

  test.each([
    ['sample', 'THỊ TRẤN ĐỒNG MỎ', 'THỊ TRẤN ĐỒNG MỎ'],
    // Of a name on two lines the longer one counts.
    ['long', 'NGHĨA LỘ', 'THỊ TRẤN NÔNG TRƯỜNG'],
    ['report', 'THỊ TRẤN ĐỒNG MỎ', 'THỊ TRẤN ĐỒNG MỎ'],
  ])('%s: the line below the issuer is a third to half as long as the name', (name, last, longest) => {
    const line = lineBelow(name, phraseOn(first(name), last) ?? expect.fail(last));
    const share = length(line) / length(phraseOn(first(name), longest) ?? expect.fail(longest));
    expect(share).toBeGreaterThan(0.33);
    expect(share).toBeLessThan(0.5);
  });

  test.each([
    ['sample', 'KẾ HOẠCH', 'cải cách hành chính năm 2023'],
    ['report', 'BÁO CÁO', 'những gì đã ban hành'],
  ])('%s: the subject ends with more than a few words; the line below is a third to half as long', (name, kind, last) => {
    const page = first(name);
    const end = phraseOn(page, last) ?? expect.fail(textsOf(page).join(' '));
    const title = phraseOn(page, kind) ?? expect.fail(kind);
    const subject = page.words.filter(({ top }) => top > title.top + 5 && top < end.top + 5);
    const rows = [...new Set(subject.map(({ top }) => Math.round(top)))].map((top) => {
      const words = subject.filter((word) => Math.round(word.top) === top);
      return { left: words[0]?.left ?? 0, right: words.at(-1)?.right ?? 0, top };
    });
    const longest = Math.max(...rows.map(length));
    const lastRow = rows.at(-1) ?? expect.fail('no subject');
    const line = lineBelow(name, lastRow);
    expect(length(line) / longest).toBeGreaterThan(0.33);
    expect(length(line) / longest).toBeLessThan(0.5);
    expect(Math.abs(middle(line) - middle(lastRow))).toBeLessThan(2);
  });

  test('the annex has a line below (Kèm theo …), centred on the page', () => {
    const start = annexStart('one');
    const page = pagesOf('one')[start] ?? expect.fail('no annex');
    const reference = page.words.find(({ text }) => text === '(Kèm') ?? expect.fail('no reference');
    const across = { left: LEFT, right: page.width - RIGHT, top: reference.top };
    expect(Math.abs(middle(lineBelow('one', across, start)) - middle(across))).toBeLessThan(2);
  });

  test.each(NAMES)('%s: a number centred in the top margin from page 2, counted anew in the annex', (name) => {
    const start = annexStart(name);
    for (const [i, { words, width }] of pagesOf(name).entries()) {
      const number = start >= 0 && i >= start ? i - start + 1 : i + 1;
      const inMargin = words.filter(({ bottom }) => bottom < EDGE);
      expect([i, inMargin.map(({ text }) => text)]).toEqual([i, number === 1 ? [] : [String(number)]]);
      const [shown] = inMargin;
      if (shown) expect(Math.abs(middle(shown) - (LEFT + width - RIGHT) / 2)).toBeLessThan(2);
    }
  });

  test.each(NAMES)('%s: everything stays inside the margins', (name) => {
    for (const { words, width, height } of pagesOf(name)) {
      for (const { left, right, bottom } of words) {
        expect(left).toBeGreaterThan(LEFT - 1);
        expect(right).toBeLessThan(width - RIGHT + 1);
        expect(bottom).toBeLessThan(height - EDGE + 2);
      }
    }
  });

  test.each(NAMES)('%s: the signature stays whole, with the last paragraph of the text', (name) => {
    const page = pagesOf(name).find(({ words }) => words.some(({ text }) => text === 'nhận:'));
    expect(textsOf(page)).toEqual(expect.arrayContaining(['Nơi', 'nhận:', 'Lưu:', 'CHỦ', 'TỊCH', 'An', 'Trên']));
    expect(textsOf(page).some((text) => text.endsWith('./.'))).toBe(true);
  });

  test.each<[string, SigningForm]>([
    ['one', 'TM.'],
    ['sample', 'KT.'],
    ['report', 'KT.'],
    ['acting', 'Q.'],
    ['chairman', 'chairman'],
  ])('%s: signed right of the recipients, whose title is level with the first line', (name, form) => {
    const page = pagesOf(name).find(({ words }) => words.some(({ text }) => text === 'nhận:')) ?? expect.fail('none');
    const recipients = phraseOn(page, 'Nơi nhận:') ?? expect.fail('no recipients');
    const lines = SIGNING_FORMS[form].lines.map((line) => phraseOn(page, line) ?? expect.fail(line));
    const signer = phraseOn(page, 'Nguyễn Văn An') ?? expect.fail('no signer');
    expect(Math.abs((lines[0]?.top ?? 0) - recipients.top)).toBeLessThan(3);
    expect(recipients.left - LEFT).toBeLessThan(2);
    for (const line of [...lines, signer]) {
      expect(line.left).toBeGreaterThan(page.width / 2);
      expect(Math.abs(middle(line) - middle(signer))).toBeLessThan(2);
    }
    // Room for signature and seal: a seal is 36 mm wide, a third of it lies over the signature.
    expect(signer.top - (lines.at(-1)?.top ?? 0)).toBeGreaterThan(25 * MM);
  });

  test('the annex lies across, its header row stands on each page, it ends with ./.', () => {
    expect(annexStart('sample')).toBeGreaterThan(1);
    for (const name of ['acting', 'nothing']) expect([name, annexStart(name)]).toEqual([name, -1]);
    const annex = pagesOf('many').slice(annexStart('many'));
    expect(annex.length).toBeGreaterThan(10);
    for (const { words } of annex) expect(words.map(({ text }) => text)).toContain('STT');
    for (const name of ['sample', 'many', 'long', 'report']) {
      const page = pagesOf(name).at(-1);
      expect([name, page?.words.at(-1)?.text]).toEqual([name, './.']);
      // It never stands alone: the last row is there, too.
      expect([name, (page?.words.length ?? 0) > 12]).toEqual([name, true]);
    }
  });

  test('the sample and the report fit their pages', () => {
    expect(annexStart('sample')).toBeLessThanOrEqual(6);
    expect(pagesOf('sample').length - annexStart('sample')).toBeLessThanOrEqual(3);
    expect(pagesOf('report').length).toBeLessThanOrEqual(5);
  });

  test('a report has its name, its addressee below the subject, and its own symbol', () => {
    const page = first('report');
    const name = phraseOn(page, 'BÁO CÁO') ?? expect.fail('no name');
    const addressee = phraseOn(page, 'Kính gửi: Phòng Nội vụ huyện') ?? expect.fail('no addressee');
    const subject = phraseOn(page, 'những gì đã ban hành') ?? expect.fail('no subject');
    expect([name.top < subject.top, subject.top < addressee.top]).toEqual([true, true]);
    for (const line of [name, addressee]) {
      expect(Math.abs(middle(line) - (LEFT + page.width - RIGHT) / 2)).toBeLessThan(2);
    }
    expect(textsOf(page)).toContain('/BC-UBND');
  });
});

const middle = ({ left, right }: { readonly left: number; readonly right: number }): number => (left + right) / 2;
const length = ({ left, right }: Line): number => right - left;
