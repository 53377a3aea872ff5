/** The source beside the result, without a page: states of numbers, links, facts, rows made of lines, sums. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingLabel } from '../../../src/book/tabs/settings.ts';
import { readCode } from '../../../src/core/codes.ts';
import { toNumber } from '../../../src/core/points.ts';
import type { Fact, Owner } from '../../../src/intake/source.ts';
import { NO_FACTS, withFact } from '../../../src/pages/intake/facts.ts';
import { guessOf } from '../../../src/pages/intake/guess.ts';
import { draftOf, faultsOf, rowOf } from '../../../src/pages/intake/line-row.ts';
import { sourceLinks } from '../../../src/pages/intake/source-links.ts';
import {
  CHUNK,
  type MarkedNumber,
  nextOpen,
  shownAround,
  sourceModel,
  stretchesOf,
} from '../../../src/pages/intake/source-model.ts';
import { fromText } from '../../../src/pages/intake/sources.ts';
import { linesOf, read } from '../../../src/pages/intake/state.ts';
import { sumsOf } from '../../../src/pages/intake/sums.ts';
import {
  NOTHING_CHOSEN,
  takeFactBack,
  takeRowBack,
  tellFact,
  tellRow,
  tickRows,
} from '../../../src/pages/intake/telling.ts';
import { TEXTS } from '../../../src/pages/intake/texts.ts';
import { CARD } from './cards.ts';

const asked = (...texts: readonly string[]) => ({
  ...{ kind: 'result' as const, documents: texts.map(fromText), unit: undefined, columns: {} },
  ...{ facts: NO_FACTS, added: [] },
});

const modelOf = (loaded: ReturnType<typeof read>, confirmed: readonly string[] = []) =>
  sourceModel(loaded.sources, loaded.facts, (code) => confirmed.includes(code));

/** The numbers of a line of the first document: what is written, its state, whose it is. */
function numbersOf(loaded: ReturnType<typeof read>, line: number, confirmed: readonly string[] = []) {
  const found = modelOf(loaded, confirmed).lines.find(({ source }) => source.line === line);
  return (found?.numbers ?? []).map(({ number, look }) => [number.text, look, number.owner]);
}

function lineAt(loaded: ReturnType<typeof read>, line: number) {
  const found = modelOf(loaded).lines.find(({ source }) => source.line === line);
  if (!found) throw new Error(`no line ${line}`);
  return found;
}

function code(text: string): Owner {
  const read = readCode(text);
  if (!read) throw new Error(text);
  return read;
}

const proposalOf = (loaded: ReturnType<typeof read>, key: string) =>
  loaded.proposals.find((proposal) => proposal.key === key);

const gapsOf = (loaded: ReturnType<typeof read>) =>
  sumsOf(
    'result',
    linesOf(loaded, {}, {}, new Map()).map(({ row }) => row),
    new Map(),
  );

describe('the source', () => {
  it('is whole: lines come back letter by letter from their words and numbers', () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('Tiêu chí 1.2: 2/3 điểm', '- đạt 0,5 điểm')));
    fc.assert(
      fc.property(lines, (texts) => {
        for (const line of modelOf(read(asked(texts.join('\n')))).lines)
          expect(
            stretchesOf(line)
              .map(({ text }) => text)
              .join(''),
          ).toBe(line.source.text);
      }),
    );
  });

  it('tells of each number whether a sum holds it, words tell it, or a person has to look', () => {
    const loaded = read(asked(CARD));
    expect(numbersOf(loaded, 3)).toEqual([
      ['20', 'proved', '3'],
      ['17,25', 'proved', '3'],
    ]);
    expect(numbersOf(loaded, 4)).toEqual([
      ['3', 'read', '3.1'],
      ['0,5', 'read', '3.1'],
      ['15', 'noise', undefined],
      ['6', 'noise', undefined],
    ]);
    expect(numbersOf(loaded, 9)).toEqual([
      ['2', 'asked', '4.1'],
      ['3', 'asked', '4.1'],
    ]);
  });

  it('tells apart what was not understood', () => {
    const span = { piece: 0, line: 1, from: 0, to: 1 };
    const number = { span, text: '1', state: 'asked' as const, quantity: 'noise' as const, owner: undefined };
    const source = { lines: [{ piece: 0, line: 1, text: '1 điểm' }], numbers: [number], pieces: [''] };
    const looks = [new Set([1]), new Set<number>()].map((unread) => {
      return sourceModel([{ ...source, unread }], NO_FACTS, () => false).lines[0]?.look;
    });
    expect(looks).toEqual(['unread', 'asked']);
  });

  it('counts what waits for a person, and leads from one to the next and round', () => {
    const model = modelOf(read(asked(CARD)));
    const [first, second] = model.open;
    expect(model.open).toHaveLength(2);
    expect(nextOpen(model, undefined)).toBe(first);
    expect(nextOpen(model, first)).toBe(second);
    expect(nextOpen(model, second)).toBe(first);
  });

  it('says of which document and sheet a line is, where there are several', () => {
    const loaded = read(asked('Lĩnh vực 1: 2/3 điểm.', 'Lĩnh vực 2: 1/2 điểm.'));
    const { lines } = modelOf(loaded);
    expect(lines.map(({ begins }) => begins?.document)).toEqual([1, 2]);
    const places = loaded.proposals.map(({ key, source: { line, document = '' } }) => ({ code: key, line, document }));
    const { linesOfRow } = sourceLinks(loaded.sources, lines, places, (index) => `văn bản ${index + 1}`);
    expect(linesOfRow.get('2')).toEqual(['1.0.1']);
  });

  it('finds the number of a row within a line that tells of many', () => {
    const loaded = read(asked('Lĩnh vực 1: 12/14 điểm; lĩnh vực 2: 7/8 điểm.'));
    const { lines } = modelOf(loaded);
    const places = loaded.proposals.map(({ key, source: { line } }) => ({ code: key, line, document: '' }));
    const { numberOfRow } = sourceLinks(loaded.sources, lines, places, () => '');
    const texts = lines.flatMap(({ numbers }) => numbers.map(({ key, number }) => [key, number.text] as const));
    expect(['1', '2'].map((row) => new Map(texts).get(numberOfRow.get(row) ?? ''))).toEqual(['12', '7']);
  });

  it('is drawn in chunks around the line that is looked at', () => {
    expect(shownAround(0, 30)).toEqual({ from: 0, to: 30 });
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (index, extra) => {
        const count = index + extra;
        const { from, to } = shownAround(index, count);
        expect(from <= index && index < to && to <= count && to - from === Math.min(CHUNK, count)).toBe(true);
      }),
    );
  });
});

describe('what a person says of a number', () => {
  const told = (quantity: Fact['quantity'], owner: Owner | undefined, line: number, at: number) => {
    const loaded = read(asked(CARD));
    const number = lineAt(loaded, line).numbers[at];
    if (!number) throw new Error('no such number');
    return tellFact(loaded, NOTHING_CHOSEN, 0, { span: number.number.span, quantity, owner });
  };

  it('holds, and all the rest is solved again', () => {
    const first = told('max', code('3.2'), 8, 0);
    const second = lineAt(read(first.asked), 8).numbers[1];
    if (!second) throw new Error('no such number');
    const fact: Fact = { span: second.number.span, quantity: 'score', owner: code('3.2') };
    const loaded = read(tellFact(first.asked, NOTHING_CHOSEN, 0, fact).asked);
    expect(proposalOf(loaded, '3.2')?.texts).toMatchObject({ max: '1', score: '0,75' });
    expect(numbersOf(loaded, 8)).toEqual([
      ['1', 'told', '3.2'],
      ['0,75', 'told', '3.2'],
    ]);
    expect(gapsOf(loaded).gaps).toEqual([]);
  });

  it('takes the figure away from the row that had it', () => {
    const loaded = read(told('noise', undefined, 4, 1).asked);
    expect(proposalOf(loaded, '3.1')?.texts.score).toBe('');
    expect(numbersOf(loaded, 4)[1]).toEqual(['0,5', 'told', undefined]);
  });

  it('can be taken back, and leaves no trace', () => {
    const { asked: now, chosen } = told('self', code('3.1'), 4, 1);
    const [fact] = now.facts[0] ?? [];
    if (!fact) throw new Error('no fact');
    expect(read(takeFactBack(now, chosen, 0, fact.span).asked).proposals).toEqual(read(asked(CARD)).proposals);
  });

  it('is newer than what was typed for the same figure, and no other', () => {
    const loaded = read(asked(CARD));
    const [number] = lineAt(loaded, 8).numbers;
    if (!number) throw new Error('no such number');
    const chosen = { ...NOTHING_CHOSEN, edits: { '3.1': { max: '5', cause: 'chậm' } }, ticks: { '3.1': false } };
    const fact: Fact = { span: number.number.span, quantity: 'max', owner: code('3.1') };
    expect(tellFact(loaded, chosen, 0, fact).chosen).toMatchObject({ edits: { '3.1': { cause: 'chậm' } }, ticks: {} });
  });

  it('gives one figure of a row to one number', () => {
    const at = (from: number): Fact => {
      return { span: { piece: 0, line: 1, from, to: from + 1 }, quantity: 'max', owner: code('1') };
    };
    expect(withFact(withFact(NO_FACTS, 0, at(3)), 0, at(9))[0]).toEqual([at(9)]);
  });

  it('ticks what the person confirmed, and never what is asked', () => {
    const loaded = read(asked(CARD));
    const asks = linesOf(loaded, {}, {}, new Map()).filter(({ proposal }) => proposal.isAsked);
    expect(asks.map(({ row, ticked }) => [row.code, ticked])).toEqual([['4.1', false]]);
    expect(numbersOf(loaded, 9, ['4.1']).map(([, look]) => look)).toEqual(['told', 'told']);
  });
});

describe('a rank that is asked', () => {
  it('is a question about its setting, and none about the row of the total', () => {
    const loaded = read(asked('UBND xã Hòa Lợi đạt 95,5/100 điểm, mất 4,5 điểm, xếp thứ 4/60 xã.'));
    const total = linesOf(loaded, {}, {}, new Map()).find(({ row }) => row.code === 'Tổng');
    expect(total?.ticked).toBe(true);
    const state = loaded.sources[0]?.numbers.find(({ text }) => text === '60')?.state;
    const label = [...loaded.askedSettings].some((name) => name === settingLabel('rankOf'));
    expect(label).toBe(state === 'asked');
  });
});

describe('a tick', () => {
  it('on one row answers for its numbers, on all rows for none', () => {
    expect(tickRows(NOTHING_CHOSEN, ['1', '2'], true)).toMatchObject({ ticks: { 1: true, 2: true }, confirmed: [] });
    const one = tickRows(NOTHING_CHOSEN, ['2'], true);
    expect(one.confirmed).toEqual(['2']);
    expect(tickRows(one, ['1', '2'], false).confirmed).toEqual([]);
  });
});

describe('what is offered first for a number that nobody knows', () => {
  /** Of each number of a line, as if the reader had understood none. */
  const guesses = (text: string) => {
    const source = { piece: 0, line: 1, text };
    const numbers = [...text.matchAll(/\d+(?:,\d+)?(?![\d.]*\.\s|\.\d|:)/g)].map((match) => {
      const span = { piece: 0, line: 1, from: match.index, to: match.index + match[0].length };
      const number = { span, text: match[0], state: 'asked' as const, quantity: 'noise' as const, owner: undefined };
      return { key: String(match.index), document: 0, number, look: 'unread' as const, isFact: false };
    });
    const line = { key: '0.0.1', document: 0, source, numbers, look: undefined, begins: undefined };
    return numbers.map((number) => {
      const { quantity, owner } = guessOf(line, number, []);
      return [number.number.text, quantity, owner];
    });
  };

  it('follows the words and the code before it, and the stroke between two', () => {
    expect(guesses('1. Công tác chỉ đạo: 12,5/14 điểm, mất 1,5 điểm')).toEqual([
      ['12,5', 'score', '1'],
      ['14', 'max', '1'],
      ['1,5', 'lost', '1'],
    ]);
    expect(guesses('Tiêu chí 3.2: điểm tối đa 2, tự chấm 1,5, đạt 1')).toEqual([
      ['2', 'max', '3.2'],
      ['1,5', 'self', '3.2'],
      ['1', 'score', '3.2'],
    ]);
    expect(
      guesses('Xã đạt 95,5/100 điểm, xếp thứ 4/60 xã. 1. Công tác chỉ đạo: 9/10, mất 1 điểm tại 1.2: 1/2'),
    ).toEqual([
      ['95,5', 'score', 'Tổng'],
      ['100', 'max', 'Tổng'],
      ['4', 'rank', 'Tổng'],
      ['60', 'of', 'Tổng'],
      ['9', 'score', '1'],
      ['10', 'max', '1'],
      ['1', 'lost', '1'],
      ['1', 'score', '1.2'],
      ['2', 'max', '1.2'],
    ]);
    expect(guesses('Tổng cộng 88,4, xếp hạng 4')).toEqual([
      ['88,4', 'score', 'Tổng'],
      ['4', 'rank', 'Tổng'],
    ]);
  });
});

describe('a line becomes a row', () => {
  it('filled in with its code, its figures and its cause', () => {
    const loaded = read(asked(CARD));
    expect(draftOf(lineAt(loaded, 8))).toMatchObject({ code: '', max: '1', score: '0,75' });
    const share = read(asked('Chỉ tiêu 4.2. Kiểm tra: 1,5/2 do chưa báo cáo.'));
    expect(draftOf(lineAt(share, 1))).toMatchObject({ code: '4.2', cause: 'chưa báo cáo' });
    const { max, score } = draftOf(lineAt(share, 1));
    expect([max, score]).toEqual(['2', '1,5']);
  });

  it('filled in by the order of its numbers where nothing else tells them, under a Roman number, too', () => {
    const text = 'II Thể chế 9 8 7,5';
    const numbers = [...text.matchAll(/\d\S*/gu)].map(({ 0: word, index: from }): MarkedNumber => {
      const span = { piece: 0, line: 1, from, to: from + word.length };
      const number = { span, text: word, state: 'asked', quantity: 'score', owner: undefined } as const;
      return { key: `${from}`, document: 0, number, look: 'unread', isFact: false };
    });
    const source = { piece: 0, line: 1, text };
    const draft = draftOf({ key: '', document: 0, source, numbers, look: 'unread', begins: undefined });
    expect(draft).toMatchObject({ code: '2', name: 'Thể chế', max: '9', self: '8', score: '7,5' });
  });

  it('with nothing filled in where the line tells of several rows', () => {
    const loaded = read(asked('Xã Hòa Lợi đạt 95,5/100 điểm, do vậy lĩnh vực 1 được 12/14 điểm.'));
    expect(Object.values(draftOf(lineAt(loaded, 1))).join('')).toBe('');
  });

  it('only with a code and a figure that can stand', () => {
    const blank = { code: '', name: '', max: '', self: '', score: '', cause: '' };
    expect(Object.keys(faultsOf(blank))).toEqual(['code']);
    expect(Object.keys(faultsOf({ ...blank, code: '3.2' }))).toEqual(['score']);
    expect(Object.keys(faultsOf({ ...blank, code: '3.2', max: 'hai' }))).toEqual(['max']);
    expect(faultsOf({ ...blank, code: '3.2', max: '2' })).toEqual({});
  });

  it('and its numbers are told; taken away, everything is as before', () => {
    const loaded = read(asked(CARD));
    const draft = { ...draftOf(lineAt(loaded, 8)), code: '3.2', cause: 'thiếu biên bản' };
    const made = rowOf(lineAt(loaded, 8), draft);
    if (!made) throw new Error('no row');
    const { asked: now, chosen } = tellRow(loaded, NOTHING_CHOSEN, made.row, made.facts);
    const again = read(now);
    expect(proposalOf(again, '3.2')?.texts).toMatchObject({ max: '1', score: '0,75', cause: 'thiếu biên bản' });
    expect(again.proposals.map(({ key }) => key)).toEqual(['3', '3.1', '3.2', '4', '4.1', '6', '6.1', 'Tổng']);
    expect(chosen.ticks).toEqual({ '3.2': true });
    expect(numbersOf(again, 8).map(([, look]) => look)).toEqual(['told', 'told']);
    const back = takeRowBack(now, chosen, '3.2');
    expect(read(back.asked).proposals).toEqual(loaded.proposals);
    expect(back.chosen.ticks).toEqual({});
  });
});

describe('a score without its maximum', () => {
  const loaded = read(
    asked(
      'Các tiêu chí hai bên thống nhất:\n- Tiêu chí 1.1: tự chấm 1,5 điểm, thống nhất 1 điểm.\n- Tiêu chí 2.2: tự chấm 2 điểm, thống nhất 1,25 điểm.',
    ),
  );

  it('would be a bonus in the sheet: it is written with the maximum that is typed, never unasked', () => {
    const lines = linesOf(loaded, {}, {}, new Map());
    expect(lines.map(({ proposal, ticked }) => [proposal.key, proposal.texts.score, ticked])).toEqual([
      ['1.1', '1', false],
      ['2.2', '1,25', false],
    ]);
    const [typed, other] = linesOf(loaded, { '1.1': { max: '2' } }, {}, new Map());
    expect([typed?.row, typed?.ticked, other?.ticked]).toEqual([
      expect.objectContaining({ code: '1.1', max: 2, self: 1.5, score: 1 }),
      ...[true, false],
    ]);
  });
});

describe('a loss without its maximum', () => {
  const loaded = read(asked('Xã Hòa Lợi bị trừ:\n- 1.3 trừ 0,5đ (báo cáo muộn)\n- 3.1.2 trừ 1đ'));

  it('is told, not written unasked, and becomes the score with the maximum that is typed', () => {
    const [bare] = linesOf(loaded, {}, {}, new Map());
    expect([bare?.proposal.lostAlone && toNumber(bare.proposal.lostAlone), bare?.ticked]).toEqual([0.5, false]);
    const [typed, other] = linesOf(loaded, { '1.3': { max: '2' } }, {}, new Map());
    expect([typed?.row, typed?.ticked, other?.ticked]).toEqual([
      expect.objectContaining({ code: '1.3', max: 2, score: 1.5 }),
      ...[true, false],
    ]);
  });

  it('gives no score where the maximum is less, or another score is typed', () => {
    const score = (edits: { max: string; score?: string }) =>
      linesOf(loaded, { '1.3': edits }, {}, new Map())[0]?.row.score;
    expect(score({ max: '0,25' })).toBeUndefined();
    expect(score({ max: '2', score: '1' })).toBe(1);
    expect(score({ max: '2', score: '' })).toBeUndefined();
  });
});

describe('what stood in the book', () => {
  it('ends with one full stop', () => {
    expect([TEXTS.stood(['Nguyên nhân trong sổ: chậm báo cáo.']), TEXTS.stood(['a', 'b'])]).toEqual([
      ...['Nguyên nhân trong sổ: chậm báo cáo.', 'a; b.'],
    ]);
  });
});

describe('the sums', () => {
  it('say what the fields add up to, and where something is left over', () => {
    const { equation, gaps } = gapsOf(read(asked(CARD)));
    expect(equation).toBe('Cộng lại: 33,25 = 17,25 + 9 + 7');
    expect(gaps).toEqual([{ code: '3', text: 'còn lệch 0,25 ở lĩnh vực 3' }]);
  });

  it('count the fields that a result does not name as full, where that is what is left of the total', () => {
    const { equation, agrees, gaps } = gapsOf(
      read(asked('UBND xã Hòa Lợi đạt 97/100 điểm.\nLĩnh vực 1: điểm tối đa 10, đạt 7 điểm.')),
    );
    expect(equation).toBe('Cộng lại: 97 = 7 + 90 (các lĩnh vực không nêu, đạt đủ điểm)');
    expect([agrees, gaps]).toEqual([true, []]);
  });

  it('name the total that the document states where it is another one', () => {
    const rows = [
      { code: '1', title: '', max: 10, score: 7 },
      { code: 'Tổng', title: '', max: 10, score: 8 },
    ];
    expect(sumsOf('result', rows, new Map())).toEqual({
      equation: 'Cộng lại: 7 = 7; văn bản ghi tổng 8',
      agrees: false,
      gaps: [{ code: 'Tổng', text: 'còn lệch 1 ở tổng điểm' }],
    });
  });

  it('are those of the maxima for a criteria set', () => {
    const rows = [
      { code: '1', title: '', max: 40 },
      { code: '2', title: '', max: 60 },
    ];
    const { equation, agrees } = sumsOf('criteria', rows, new Map());
    expect([equation, agrees]).toEqual(['Cộng lại: 100 = 40 + 60; văn bản không ghi tổng để đối chiếu', false]);
  });
});
