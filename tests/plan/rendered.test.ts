/** The plan as LibreOffice lays it out: what only shows on paper. Skipped where LibreOffice or poppler is not installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPlan } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import type { PlanSource } from '../../src/plan/source.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { cardOf, row, SAMPLE, SAMPLE_SETTINGS, task } from './sample.ts';

function installed(program: string, argument: string): boolean {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const READY = installed('soffice', '--version') && installed('pdftotext', '-v') && installed('pdfinfo', '-v');

test.runIf(process.env['CI'] === 'true')('LibreOffice and poppler are installed where the build is judged', () => {
  expect(READY).toBe(true);
});

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

const LEAVES = Array.from({ length: 300 }, (_, i) =>
  row(i, `${Math.floor(i / 10) + 1}.${(i % 10) + 1}`, `Nội dung ${i}`, 1, 0.5, 'chưa thực hiện'),
);
const LONG = 'Chưa theo dõi, đôn đốc việc thực hiện theo yêu cầu. '.repeat(60);

const PLANS: Readonly<Record<string, Partial<PlanSource>>> = {
  sample: {},
  text: { options: { ...SAMPLE.options, annex: false } },
  nothing: { card: cardOf([row(2, '1', 'Chỉ đạo', 100, 100)]), tasks: [] },
  many: { card: cardOf(LEAVES), tasks: [] },
  long: {
    card: cardOf([row(2, '1', 'Chỉ đạo', 9, 6), row(3, '1.5', 'Sáng kiến', 3, 0, LONG)]),
    tasks: [task({ codes: '1.5', measure: LONG, lead: 'Văn phòng', due: 'Quý II', deliverable: 'Báo cáo' })],
    settings: {
      ...SAMPLE_SETTINGS,
      issuer: 'Ủy ban nhân dân thị trấn Nông trường Nghĩa Lộ',
      place: 'Phường Điện Biên Phủ',
      documentDate: { year: 2024, month: 2, day: 5 },
      recipients: Array.from({ length: 15 }, (_, i) => `Trường tiểu học số ${i + 1} thuộc thị trấn`),
    },
  },
};

describe.skipIf(!READY)('laid out by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  const pages: Record<string, Page[]> = {};

  beforeAll(async () => {
    const templates = await makeTemplates();
    for (const [name, change] of Object.entries(PLANS)) {
      const { model } = buildPlan({ ...SAMPLE, ...change });
      const rendered = renderPlan(model.annex ? templates.withAnnex : templates.withoutAnnex, model);
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
      writeFileSync(join(folder, `${name}.docx`), rendered.docx);
    }
    const files = Object.keys(PLANS).map((name) => join(folder, `${name}.docx`));
    // A profile of its own: a second LibreOffice on the same one refuses to start.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
    for (const name of Object.keys(PLANS)) pages[name] = readPages(join(folder, `${name}.pdf`));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pagesOf = (name: string): readonly Page[] => pages[name] ?? [];
  const annexStart = (name: string): number => pagesOf(name).findIndex(({ width, height }) => width > height);

  test.each(Object.keys(PLANS))('%s: no page is empty', (name) => {
    expect(pagesOf(name).length).toBeGreaterThan(0);
    for (const { words } of pagesOf(name)) expect(words.length).toBeGreaterThan(3);
  });

  test.each(Object.keys(PLANS))('%s: state and motto stand on one line each, the date as well', (name) => {
    const [first] = pagesOf(name);
    if (!first) throw new Error('no page');
    const head = first.words.filter(({ top }) => top < 170);
    const lines: [string, string][] = [
      ['CỘNG', 'NAM'],
      ['Độc', 'phúc'],
      ['ngày', '2024'],
    ];
    for (const [from, to] of lines) {
      const start = head.find(({ text }) => text === from);
      const end = head.find(({ text }) => text === to);
      if (!start || !end) throw new Error(`${from} … ${to}: ${head.map(({ text }) => text).join(' ')}`);
      expect(onOneLine(start, end)).toBe(true);
    }
  });

  test.each(
    Object.keys(PLANS),
  )('%s: a number centred in the top margin from page 2, counted anew in the annex', (name) => {
    const start = annexStart(name);
    for (const [i, { words, width }] of pagesOf(name).entries()) {
      const number = start >= 0 && i >= start ? i - start + 1 : i + 1;
      const inMargin = words.filter(({ bottom }) => bottom < 1134 / 20);
      if (number === 1) expect(inMargin).toEqual([]);
      else {
        expect(inMargin.map(({ text }) => text)).toEqual([String(number)]);
        const [left, right] = [1701 / 20, width - 851 / 20];
        const middle = ((inMargin[0]?.left ?? 0) + (inMargin[0]?.right ?? 0)) / 2;
        expect(Math.abs(middle - (left + right) / 2)).toBeLessThan(2);
      }
    }
  });

  test.each(Object.keys(PLANS))('%s: everything stays inside the margins', (name) => {
    for (const { words, width, height } of pagesOf(name)) {
      for (const { left, right, bottom } of words) {
        expect(left).toBeGreaterThan(1701 / 20 - 1);
        expect(right).toBeLessThan(width - 851 / 20 + 1);
        expect(bottom).toBeLessThan(height - 1134 / 20 + 2);
      }
    }
  });

  test.each(Object.keys(PLANS))('%s: the signature stays whole, with the last paragraph of the text', (name) => {
    const page = pagesOf(name).find(({ words }) => words.some(({ text }) => text === 'TM.'));
    const texts = page?.words.map(({ text }) => text) ?? [];
    expect(texts).toEqual(expect.arrayContaining(['Nơi', 'nhận:', 'Lưu:', 'An', 'Trên', 'hiện./.']));
  });

  test('the annex lies across, its header row stands on each page, it ends with ./.', () => {
    expect(annexStart('sample')).toBeGreaterThan(1);
    expect(annexStart('text')).toBe(-1);
    expect(annexStart('nothing')).toBe(-1);
    const annex = pagesOf('many').slice(annexStart('many'));
    expect(annex.length).toBeGreaterThan(10);
    for (const { words } of annex) expect(words.map(({ text }) => text)).toContain('STT');
    expect(annex.at(-1)?.words.at(-1)?.text).toBe('./.');
  });

  test('the sample fits its pages', () => {
    expect(annexStart('sample')).toBeLessThanOrEqual(6);
    expect(pagesOf('sample').length - annexStart('sample')).toBeLessThanOrEqual(3);
  });
});

function readPages(pdf: string): Page[] {
  execFileSync('pdftotext', ['-bbox', pdf, `${pdf}.html`]);
  const html = readFileSync(`${pdf}.html`, 'utf8');
  const attribute = (tag: string, name: string): number => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(tag)?.[1]);
  return [...html.matchAll(/(<page [^>]*>)([\s\S]*?)<\/page>/g)].map(([, head = '', inside = '']) => ({
    width: attribute(head, 'width'),
    height: attribute(head, 'height'),
    words: joinPieces(
      [...inside.matchAll(/(<word [^>]*>)([^<]*)<\/word>/g)].map(([, tag = '', text = '']) => ({
        text: text.normalize('NFC'),
        left: attribute(tag, 'xMin'),
        right: attribute(tag, 'xMax'),
        top: attribute(tag, 'yMin'),
        bottom: attribute(tag, 'yMax'),
      })),
    ),
  }));
}

/** Where a font lacks Vietnamese letters they come from another one, and a word comes in pieces. */
function joinPieces(pieces: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    if (last && onOneLine(last, piece) && Math.abs(piece.left - last.right) < 0.7) {
      const { top, bottom } = { top: Math.min(last.top, piece.top), bottom: Math.max(last.bottom, piece.bottom) };
      words[words.length - 1] = { text: last.text + piece.text, left: last.left, right: piece.right, top, bottom };
    } else words.push(piece);
  }
  return words;
}

function onOneLine(a: Word, b: Word): boolean {
  return Math.abs(a.top + a.bottom - b.top - b.bottom) / 2 < 5;
}
