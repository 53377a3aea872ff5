/** A superior body's book whose units are scored to the end: figures drawn by a seed, a reason beside each point lost. */
import { readFileSync } from 'node:fs';
import { type CriteriaSet, itemsOf } from '../../src/core/criteria/criteria-set.ts';
import { readSetFile } from '../../src/core/criteria/set-file.ts';
import { partPlace } from '../../src/core/place.ts';
import { ofUnits } from '../../src/core/points.ts';
import { EMPTY_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { type Batch, type BatchWish, batchOf, rankedIn } from '../../src/province/documents.ts';
import type { Commune, KeptRound, ProvinceBook } from '../../src/province/province-book.ts';

const file = readFileSync(new URL('../../src/criteria/teaching-2026.json', import.meta.url), 'utf8');

export function teachingSet(): CriteriaSet {
  const read = readSetFile(file);
  if (!read.ok) throw new Error(read.message);
  return read.set;
}

export const BODY: Settings = {
  ...EMPTY_SETTINGS,
  ...{ issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn', place: 'Lạng Sơn', yearScored: 2026, signer: 'Nguyễn Văn Hòa' },
  ...{ signingForm: 'KT.', draftingUnit: 'SNV', monitoringUnit: 'Sở Nội vụ' },
  recipients: ['Bộ Nội vụ', 'Thường trực Tỉnh ủy', 'Thường trực HĐND tỉnh'],
  legalBases: ['Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ', 'Theo đề nghị của Giám đốc Sở Nội vụ'],
  decision: {
    ...{ number: '2150/QĐ-UBND', date: { year: 2026, month: 12, day: 28 }, issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    subject: 'công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính năm 2026',
  },
  criteriaDecision: {
    ...{ number: '310/QĐ-UBND', date: { year: 2026, month: 3, day: 2 }, issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    subject: 'ban hành Bộ tiêu chí Chỉ số cải cách hành chính cấp xã',
  },
};

export const WISH: BatchWish = {
  ...{ kinds: ['announcement', 'slip', 'notice', 'plan'], units: undefined, noticeForm: 'letter' },
  ...{ planDue: { year: 2027, month: 1, day: 30 }, today: { year: 2026, month: 12, day: 28 } },
};

const NAMES = ['Tân Lập', 'Bình Minh', 'Đồng Mỏ', 'Chi Lăng', 'Hữu Lũng', 'Vân Nham', 'Yên Bình', 'Thống Nhất'];
const REASONS = [
  'Chưa ban hành kế hoạch đúng thời hạn quy định',
  '22 hồ sơ giải quyết quá hạn, chưa có văn bản xin lỗi',
  'Chưa có tài liệu kiểm chứng kèm theo',
  'Báo cáo quý III gửi chậm 5 ngày so với quy định tại Công văn số 15/SNV-CCHC',
];

/** Small whole numbers from a seed (mulberry32): the same in every run. */
export function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** @param open so many of the last units lack points */
export function scoredBook(count: number, { seed = 1, open = 0 } = {}): ProvinceBook {
  const set = teachingSet();
  const draw = drawer(seed);
  const communes = Array.from({ length: count }, (_, i): Commune => {
    const kind = i % 5 === 0 ? 'Phường' : 'Xã';
    const round = Math.floor(i / NAMES.length);
    const name = `${kind} ${NAMES[i % NAMES.length]}${round === 0 ? '' : ` ${round + 1}`}`;
    return {
      ...{ id: `u${String(i + 1).padStart(3, '0')}`, name, profile: kind, group: kind, bookId: `b${i}` },
      ...{ person: '', contact: '', due: undefined, remark: '', place: partPlace(name), texts: {} },
    };
  });
  const rounds = communes.flatMap((unit, i): KeptRound[] => {
    const items = itemsOf(set, unit.profile);
    const parents = new Set(items.map(({ code }) => code.slice(0, Math.max(0, code.lastIndexOf('.')))));
    const leaves = items.filter(({ code }) => !parents.has(code));
    return leaves.map(({ code, max, scorer }, at): KeptRound => {
      const most = max ?? ofUnits(0);
      const share = (quarters: number) => ofUnits(Math.floor((most * quarters) / 4));
      const isLost = draw(5) === 0;
      const first = isLost ? share(draw(4)) : most;
      const again = isLost && draw(3) === 0;
      const left = i >= count - open && at < 3;
      const blank = {
        firstReason: '',
        explanation: '',
        secondReason: '',
        person: '',
        time: '',
        survey: undefined,
        texts: {},
      };
      const own = { unitId: unit.id, code, self: draw(20) === 0 && !isLost ? undefined : most };
      if (left) return { ...blank, ...own, first: undefined, second: undefined };
      if (scorer === 'survey')
        return { ...blank, ...own, self: undefined, first: undefined, second: undefined, survey: share(3) };
      return {
        ...{ ...blank, ...own, first, second: again ? share(3) : undefined },
        firstReason: isLost ? (REASONS[draw(REASONS.length)] ?? '') : '',
        explanation: again ? 'Đã bổ sung tài liệu' : '',
        secondReason: again ? 'Công nhận một phần theo giải trình' : '',
      };
    });
  });
  return { settings: BODY, set, communes, sent: [], rounds, published: [], problems: [] };
}

export const batchIn = (book: ProvinceBook, wish: BatchWish): Batch =>
  batchOf(book, rankedIn(book, false).ranked, wish);
