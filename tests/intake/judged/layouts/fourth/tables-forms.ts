/** Forms of scoring copied from Word or Excel: outline numbers with letters, steps of scoring below the criteria. */
import { type Criterion, type Field, type Leaf, num, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { causeHead, indexName, maximumHead, selfOf, tabbed, upper } from './tables-say.ts';

const letterOf = (index: number): string => 'abcdeghik'[index] ?? '';

/** Numbered as papers number their parts: I, 1, a. */
function romanNumbersAndLetters(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const isBracketed = d.random.chance(0.5);
  const ofLeaf = (leaf: Leaf, mark: string): string => {
    d.item(leaf, 'max', 'score', 'cause');
    return tabbed(mark, leaf.name, num(leaf.max), num(leaf.score), leaf.cause);
  };
  const ofCriterion = (criterion: Criterion, index: number): string[] => {
    const number = String(index + 1);
    if (!criterion.isSplit) return criterion.leaves.map((leaf) => ofLeaf(leaf, number));
    return [
      tabbed(number, criterion.name, num(criterion.max), num(criterion.score), ''),
      ...criterion.leaves.map((leaf, at) => ofLeaf(leaf, `${letterOf(at)}${isBracketed ? ')' : ''}`)),
    ];
  };
  const ofField = (f: Field): string[] => {
    d.field(f, 'max', 'score');
    return [
      tabbed(roman(f.number), upper(f.name), num(f.max), num(f.score), ''),
      ...f.criteria.flatMap((criterion, index) => ofCriterion(criterion, index)),
    ];
  };
  return [
    `SỞ NỘI VỤ TỈNH ${upper(province)}`,
    `${d.pick('BẢNG CHẤM ĐIỂM', 'PHIẾU THẨM ĐỊNH')} ${upper(indexName(d))} NĂM ${year}`,
    `Đơn vị được chấm: UBND ${card.unit}`,
    tabbed(
      d.pick('TT', 'STT'),
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      maximumHead(d),
      d.pick('Điểm được chấm', 'Điểm đạt'),
      causeHead(d),
    ),
    ...card.fields.flatMap(ofField),
    tabbed('', d.pick('Cộng', 'TỔNG ĐIỂM'), num(card.max), num(card.score), ''),
    'Cách ghi mã trên phần mềm: lĩnh vực I, tiêu chí 2 là 1.2; lĩnh vực I, tiêu chí 2, điểm a là 1.2.1.',
  ].join('\n');
}

/** How many points which outcome brings, below some criteria; the first step is the whole maximum. */
function stepsOf(d: Doc, leaf: Leaf): string[] {
  const half = Math.floor(leaf.max / 2 / 500) * 500;
  const outcomes = d.pick(
    ['- Đúng thời hạn, đầy đủ nội dung', '- Chậm thời hạn hoặc thiếu nội dung', '- Không thực hiện'],
    ['- Đạt 100%', '- Từ 80% đến dưới 100%', '- Dưới 80%'],
    ['- Hoàn thành toàn bộ nhiệm vụ', '- Hoàn thành từ 70% trở lên', '- Hoàn thành dưới 70%'],
  );
  return outcomes.map((outcome, at) => tabbed('', outcome, num([leaf.max, half, 0][at] ?? 0), '', '', '', ''));
}

/** The form of the self-scoring dossier after the council filled it: steps of scoring, numbers of proofs. */
function formWithSteps(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const proof = (leaf: Leaf): string => {
    if (leaf.survey) return 'Phiếu điều tra xã hội học';
    const [mark, kind] = d.pick(['KH-UBND', 'Kế hoạch'], ['BC-UBND', 'Báo cáo'], ['QĐ-UBND', 'Quyết định']);
    const day = slashed({ year, month: d.random.int(1, 12), day: d.random.int(2, 27) });
    return d.pick(
      `${kind} số ${d.random.int(3, 390)}/${mark} ngày ${day}`,
      `${kind} ${d.random.int(3, 390)}/${mark}`,
      '',
    );
  };
  const ofField = (f: Field): string[] => {
    d.field(f, 'max', 'score', 'self');
    return [
      tabbed(f.code, upper(f.name), num(f.max), selfOf(f), num(f.score), '', ''),
      ...f.leaves.flatMap((leaf) => {
        d.item(leaf, 'max', 'score', 'self', 'cause');
        const line = tabbed(
          leaf.code,
          leaf.name,
          num(leaf.max),
          selfOf(leaf),
          num(leaf.score),
          proof(leaf),
          capital(leaf.cause),
        );
        return [line, ...(leaf.survey || d.random.chance(0.6) ? [] : stepsOf(d, leaf))];
      }),
    ];
  };
  return [
    `UBND ${upper(card.unit)}`,
    `${d.pick('PHIẾU TỰ CHẤM ĐIỂM VÀ KẾT QUẢ THẨM ĐỊNH', 'BIỂU CHẤM ĐIỂM')} CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    tabbed(
      'STT',
      'Lĩnh vực/tiêu chí và cách chấm',
      maximumHead(d),
      d.pick('Điểm tự chấm', 'Đơn vị tự chấm'),
      d.pick('Điểm thẩm định', 'Hội đồng thẩm định chấm'),
      'Tài liệu kiểm chứng',
      d.pick('Lý do trừ điểm', 'Ý kiến của Hội đồng'),
    ),
    ...card.fields.flatMap(ofField),
    tabbed('', 'TỔNG CỘNG', num(card.max), num(card.self), num(card.score), '', ''),
    `Ngày in biểu: ${slashed(decided)}`,
  ].join('\n');
}

/** Pasted from Word: no codes at all, the field's name only in its first row, its sum below. */
function namesWithoutCodes(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  d.setting('year');
  const sum = d.pick('Cộng', 'Cộng lĩnh vực');
  const ofField = (f: Field): string[] => {
    d.field(f, 'max', 'score');
    const rows = f.leaves.map((leaf, index) => {
      d.item(leaf, 'max', 'score', 'cause');
      return tabbed(index === 0 ? f.name : '', leaf.name, num(leaf.max), num(leaf.score), leaf.cause);
    });
    return [...rows, tabbed('', sum, num(f.max), num(f.score), '')];
  };
  return [
    `Bảng điểm ${indexName(d)} năm ${card.facts.year} của ${card.unit}`,
    tabbed('Lĩnh vực', 'Tiêu chí', maximumHead(d), d.pick('Điểm đạt', 'Điểm thẩm định'), causeHead(d)),
    ...card.fields.flatMap(ofField),
    tabbed('Tổng điểm', '', num(card.max), num(card.score), ''),
  ].join('\n');
}

export const TABLES_FORMS: readonly Layout[] = [
  layout('tsv-roman-numbers-and-letters', ['table', 'tsv'], {}, romanNumbersAndLetters),
  layout('tsv-form-with-steps-of-scoring', ['table', 'tsv'], { most: 60 }, formWithSteps),
  layout('tsv-names-without-codes', ['table', 'tsv'], { titled: true }, namesWithoutCodes),
];
