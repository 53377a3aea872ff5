/** Bad input is safe: nothing thrown, nothing slow, no figure that is not in the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPublished } from '../../src/cli/kept.ts';
import { readNumber } from '../../src/core/numbers.ts';
import { fromDecimal, type Points } from '../../src/core/points.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { readPlainText } from '../../src/intake/sources/plain-text.ts';
import { runs } from '../setup/cases.ts';
import { expectWork } from '../setup/pace.ts';
import { knownDocuments } from './known/documents.ts';

const KNOWN = knownDocuments();
const TOWN_PLAN = KNOWN.find(({ name }) => name === 'a full plan of a town')?.text ?? '';
/** What is loaded without a person. */
const read = (text: string) => checkPublished(readDocument([readPlainText(text)])).reading;
const NOTHING = { settings: {}, total: undefined, fields: [], items: [], findings: [], unread: [] };

function expectNothing(text: string): void {
  const { total, fields, items } = read(text);
  expect([total?.max, total?.score, total?.lost, total?.self, total?.rank].filter(Boolean)).toEqual([]);
  expect({ fields, items }).toEqual({ fields: [], items: [] });
}

describe('text without a result', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n \t\r\n\u00a0\n'],
    ['halves of characters', '\ud800\udfff \udc00 điểm \ud83d'],
    ['another language', 'The quick brown fox jumps over 13 lazy dogs.\nIn 2023 we scored well: 81.9 out of 100.'],
    ['control characters', Array.from({ length: 3000 }, (_, i) => String.fromCharCode((i * 7) % 256)).join('')],
  ])('%s gives nothing', (_what, text) => expectNothing(text));

  it('gives the empty reading for the empty text', () => {
    expect(read('')).toEqual(NOTHING);
  });

  it('gives the settings of a plan without figures and no figures', () => {
    const text = TOWN_PLAN.replace(/II\. NHỮNG[\s\S]*?(?=III\.)/, '');
    const reading = read(text);
    expect(reading.settings.decision?.value).toBe('202/QĐ-UBND');
    expect({ total: reading.total, fields: reading.fields, items: reading.items }).toEqual({
      total: undefined,
      fields: [],
      items: [],
    });
  });
});

describe('large text', () => {
  const size = 100_000;
  /** Bytes: a Vietnamese letter has up to three. */
  const repeat = (piece: string, bytes = size): string => {
    const times = bytes / Buffer.byteLength(piece);
    return piece.repeat(Math.ceil(times)).slice(0, Math.ceil(times * piece.length));
  };
  // With what each may take, in times of the fixed piece of work.
  it.each([
    ['one plan after another', 120, repeat(TOWN_PLAN)],
    ['results without end', 120, repeat(TOWN_PLAN.replace(/Nơi nhận[\s\S]*/, ''))],
    ['digits', 40, repeat('1234567890')],
    ['spaces', 50, `Tiêu chí 1.5${' '.repeat(size)}: điểm tối đa 3`],
    ['causes', 60, `Tiêu chí 1.5: đạt 1/2 điểm ${repeat('do ')}`],
    ['letters without end', 40, repeat('ấ')],
    ['combining marks', 40, repeat('a\u0301\u0323')],
    ['dashes', 120, repeat('- ')],
    ['asterisks and lines', 80, repeat('**\n')],
    [
      'random characters',
      60,
      Array.from({ length: 4000 }, (_, i) => String.fromCharCode(32 + ((i * 7919) % 7000))).join(''),
    ],
    ['citations', 60, repeat('Quyết định số 1/QĐ-UBND ngày 1/1/2024 của ')],
  ])('%s is read in time', (_what, limit, text) => {
    expectWork(() => {
      const { findings } = read(text);
      expect(findings.some(({ code }) => code === 'text-too-long')).toBe(false);
    }, limit);
  });

  const scattered = (count: number, letters: number): string =>
    Array.from({ length: count }, (_, i) => String.fromCharCode(32 + ((i * i * 7919 + i * 31) % letters))).join('');
  // Of none of these the time may grow with the square of the length.
  it.each([
    ['letters, signs and digits in any order', 200, scattered(150_000, 1000)],
    ['signs and digits in any order', 400, scattered(150_000, 96)],
    ['items in one line', 200, repeat('Tiêu chí 1.2 bị trừ 0,5 điểm do chậm báo cáo. ', 300_000)],
    ['items without stops', 200, repeat('tiêu chí 1.2 bị trừ 0,5 điểm do chậm báo cáo ', 300_000)],
    ['codes and amounts', 400, repeat('1.2: 0,5; ', 200_000)],
    ['amounts', 200, repeat('1,5 ')],
    ['dots', 200, repeat('.')],
    ['open parentheses', 200, repeat('(')],
    ['open parentheses and letters', 120, repeat('(a ')],
    ['small words in lines', 200, repeat('do\nvì\ncác\n')],
    ['communes and colons', 200, repeat('Xã An Bình: 81,5 điểm; ', 200_000)],
    ['colons', 200, repeat(': ')],
  ])('%s are read in time', (_what, limit, text) => {
    expectWork(() => read(text), limit);
  });
});

/** Every amount that stands in the text, as points. */
function amountsIn(text: string): Set<Points> {
  const found = new Set<Points>();
  // Of "18,9,6" the first two make an amount, too; recognised characters stand apart: "84 , 3".
  const forms = [/\d+(?:[.,]\d+)*/g, /\d+(?:[.,]\d+)?/g, /\d+ , ?\d{1,2}/g];
  const texts = [text, text.replace(/\d{1,2}:\d{2}(?!\d)/g, ' ')];
  for (const amount of texts.flatMap((one) => forms.flatMap((form) => one.match(form) ?? []))) {
    const close = amount.replaceAll(' ', '');
    const read = readNumber(close);
    // Nobody scores thousands of points: "2.202" is two and a bit.
    const points = fromDecimal(read.ok ? read.decimal : close);
    if (points !== undefined) found.add(points).add(-points as Points);
  }
  return found;
}

interface Figured {
  readonly max: Points | undefined;
  readonly score: Points | 'KAD' | undefined;
  readonly lost: Points | undefined;
  readonly self: Points | undefined;
}

function expectNothingInvented(text: string): void {
  const { total, fields, items } = read(text);
  const amounts = amountsIn(text);
  const readings: Figured[] = [...fields, ...items, ...(total ? [total] : [])];
  for (const { max, score, lost, self } of readings) {
    for (const figure of [max, lost, self]) if (figure !== undefined) expect(amounts).toContain(figure);
    if (score === undefined || score === 'KAD' || score === 0 || amounts.has(score)) continue;
    expect(score).toBe((max ?? 0) - (lost ?? 0));
  }
}

describe('no figure is invented', () => {
  const whole = KNOWN.filter(({ kind }) => ['plans', 'items', 'results'].includes(kind))
    .map(({ text }) => text)
    .join('\n');
  const pieces = [...new Set(whole.split(/(?<=[\s.,;:()/])/))];

  it('from words of results in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), (words) =>
        expectNothingInvented(words.join('')),
      ),
      { numRuns: runs(400) },
    );
  });

  it('from lines of results in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...whole.split('\n')), { maxLength: 60 }), (lines) =>
        expectNothingInvented(lines.join('\n')),
      ),
      { numRuns: runs(200) },
    );
  });

  it('from any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectNothingInvented(text)),
      { numRuns: runs(300) },
    );
  });

  it('from a plan whose figures are any', () => {
    const amount = fc.integer({ min: 0, max: 400 }).map((quarters) => String(quarters / 4).replace('.', ','));
    fc.assert(
      fc.property(amount, amount, amount, (max, score, lost) => {
        const text = `Tiêu chí 1.5: điểm tối đa ${max} điểm, đạt ${score} điểm (trừ ${lost} điểm) do chậm.`;
        const [item] = read(text).items;
        const agrees =
          Number(max.replace(',', '.')) - Number(score.replace(',', '.')) === Number(lost.replace(',', '.'));
        expect(item?.score !== undefined).toBe(agrees);
        expectNothingInvented(text);
      }),
    );
  });
});
