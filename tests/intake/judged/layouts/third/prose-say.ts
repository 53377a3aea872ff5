/** What official papers have around their text, and how they say a score and a rank. */
import { type Card, inWords, num, type Row } from '../../card.ts';
import { type Doc, percent } from '../../doc.ts';

const PEOPLE = [
  'Lê Thị Hồng Nhung',
  'Trần Quốc Bảo',
  'Phạm Văn Lực',
  'Đỗ Thu Trang',
  'Hoàng Minh Tuấn',
  'Vũ Thị Mai',
  'Bùi Đình Khôi',
  'Nông Văn Thắng',
] as const;

const ORDINALS = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

export const person = (d: Doc): string => d.pick(...PEOPLE);

/** So many different persons. */
export const people = (d: Doc, count: number): string[] => d.random.sample(PEOPLE, count);

/** "thứ nhất", "thứ hai", … */
export const ordinal = (number: number): string => `thứ ${ORDINALS[number] ?? number}`;

/** The lines above a paper of the commune. @param mark what kind of paper: "BC-UBND" @param later months after the decision */
export function communeHead(d: Doc, mark: string, later = 1, office = 'ỦY BAN NHÂN DÂN'): string[] {
  const { card } = d;
  const { place, decided } = card.facts;
  return [
    office,
    card.unit.toUpperCase(),
    `Số: ${d.random.int(11, 290)}/${mark}`,
    ...motto(d),
    `${place}, ${inWords({ ...decided, month: decided.month + later })}`,
  ];
}

/** The lines above a paper of a department of the province. */
export function provinceHead(d: Doc, mark: string, office: string, later = 1): string[] {
  const { province, decided } = d.card.facts;
  return [
    `UBND TỈNH ${province.toUpperCase()}`,
    office,
    `Số: ${d.random.int(120, 2900)}/${mark}`,
    ...motto(d),
    `${province}, ${inWords({ ...decided, month: decided.month + later })}`,
  ];
}

function motto(d: Doc): string[] {
  return ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', d.pick('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc')];
}

/** Who gets it and who signed. */
export function foot(d: Doc, signer: string, ...recipients: readonly string[]): string[] {
  return [
    'Nơi nhận:',
    ...recipients.map((one) => `- ${one};`),
    '- Lưu: VT.',
    signer,
    d.pick('(Đã ký)', '(đã ký)'),
    person(d),
  ];
}

/** The index by the names that offices give it. */
export const index = (d: Doc): string =>
  d.pick('Chỉ số cải cách hành chính', 'Chỉ số CCHC', 'Chỉ số cải cách hành chính cấp xã', 'Chỉ số CCHC (PAR INDEX)');

/** "85,32/100 điểm" */
export const of = ({ score, max }: { readonly score: number; readonly max: number }): string =>
  `${num(score)}/${num(max)} điểm`;

/** "xếp thứ 12/45 xã, phường" */
export function ranked({ facts }: Card, d: Doc): string {
  return d.pick(
    `xếp thứ ${facts.rank}/${facts.of} xã, phường`,
    `xếp vị trí thứ ${facts.rank}/${facts.of} đơn vị`,
    `đứng thứ ${facts.rank} trên ${facts.of} đơn vị hành chính cấp xã`,
    `xếp hạng ${facts.rank}/${facts.of}`,
  );
}

/** "83,33%" */
export const share = ({ score, max }: Row): string => `${percent(score, max)}%`;

/** Two digits, as papers write small counts. */
export const count = (number: number): string => String(number).padStart(2, '0');
