/** What a unit states above its items is held against what it claims of them, wherever surveys stand in between. */
import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/book/parse-book.ts';
import { settingLabel } from '../../src/book/tabs/settings.ts';
import type { ItemCode } from '../../src/core/codes.ts';
import { parentsIn } from '../../src/core/criteria/criteria-set.ts';
import { toNumber } from '../../src/core/points.ts';
import { readWorkbook } from '../../src/intake/files/workbook.ts';
import { bookOfResult } from '../../src/province/result-book.ts';
import { judge, leafItems } from '../../src/province/submission.ts';
import { filledBook, manyUnits, teachingSet, YEAR } from './books.ts';

const set = teachingSet();
const wanted = { set, year: YEAR };
const unit = { ...(manyUnits(1)[0] ?? never()) };

function never(): never {
  throw new Error('no unit');
}

const TOTAL = 'Tổng';
/** Claimed in a filled book: 69 of the 75 points that the unit scores itself; surveys are worth more. */
const CLAIMED = 69;

function judged(cells: Parameters<typeof filledBook>[2] = {}) {
  const { own } = readWorkbook(filledBook(set, unit, cells));
  if (!own || !('book' in own)) throw new Error('no book');
  const { cells: read, schema } = own.book;
  const { state, findings } = judge({ book: parseBook(read), schema }, unit, wanted);
  return { state, told: findings.map(({ message }) => message) };
}

const surveys = leafItems(set, unit.profile).filter(({ scorer }) => scorer === 'survey');

describe('the sums of a claim', () => {
  it('agree where they are what the items come to', () => {
    expect(judged().state).toBe('complete');
    expect(judged({ [TOTAL]: { self: CLAIMED } }).state).toBe('complete');
  });

  it('are wrong in the total, though nobody has scored the surveys', () => {
    expect(judged({ [TOTAL]: { self: 75 } })).toEqual({
      state: 'wrong-sum',
      told: ['Dòng tổng: lệch tổng, ghi 75 nhưng cộng từ bên dưới là 69 (lệch 6). Hãy kiểm tra lại bảng điểm.'],
    });
  });

  it('are wrong in a field that has a survey in it', () => {
    const parents = parentsIn(set);
    const survey = surveys.find(({ code }) => parents.get(code) !== undefined);
    const fieldOf = (code: ItemCode): ItemCode => {
      const above = parents.get(code);
      return above === undefined ? code : fieldOf(above);
    };
    const field = survey ? fieldOf(survey.code) : never();
    const { state, told } = judged({ [field]: { self: 0.5 } });
    expect(state).toBe('wrong-sum');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('ghi 0,5');
  });

  it('may hold what the unit gives itself of a survey', () => {
    const [survey] = surveys;
    const max = survey?.max === undefined ? never() : toNumber(survey.max);
    const with_ = (total: number) => judged({ [survey?.code ?? '']: { self: max }, [TOTAL]: { self: total } }).state;
    expect([with_(CLAIMED), with_(CLAIMED + max), with_(CLAIMED + max + 1)]).toEqual([
      'complete',
      'complete',
      'wrong-sum',
    ]);
  });

  it('that hold a survey and are wrong are told by what the unit added up', () => {
    const [survey] = surveys;
    const max = survey?.max === undefined ? never() : toNumber(survey.max);
    const total = CLAIMED + max + 1;
    const { told } = judged({ [survey?.code ?? '']: { self: max }, [TOTAL]: { self: total } });
    expect(told[0]).toContain(`Dòng tổng: lệch tổng, ghi ${total} nhưng cộng từ bên dưới là ${total - 1} (lệch 1).`);
  });

  it('of a table are wrong, too', () => {
    const stateOf = (total: number) => {
      const rows = leafItems(set, unit.profile).map(({ code, title, max, scorer }) => ({
        ...{ code, title, max: max === undefined ? undefined : toNumber(max) },
        self: scorer === 'office' && max !== undefined ? toNumber(max) : undefined,
      }));
      const settings = { [settingLabel('selfScore')]: String(total) };
      return judge({ book: bookOfResult({ rows, settings }) }, unit, wanted).state;
    };
    expect([stateOf(75), stateOf(74)]).toEqual(['complete', 'wrong-sum']);
  });
});

describe('what is claimed', () => {
  it('stands as it is where points were granted, too', () => {
    expect(judged({ [TOTAL]: { score: 68 } })).toEqual({ state: 'complete', told: [] });
  });

  it('is not what a rule gives for a figure: nothing of it is counted for the unit', () => {
    const { state, told } = judged({ '1.1.2': { self: '', value: 100 } });
    expect(state).toBe('incomplete');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(
      '1 tiêu chí (2 điểm) chưa có điểm tự chấm và không ghi KAD. 1 tiêu chí trong đó đã có số liệu',
    );
  });
});
