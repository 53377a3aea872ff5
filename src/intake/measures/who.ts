/** Who does what in a measure's words: lead and cooperating units, the due date and the deliverable as they are written. */
import { isGap } from '../../core/gaps.ts';

/** "Tổ chức thực hiện" and "Ban hành kế hoạch" begin like units and are none. */
const UNIT =
  '(?:Văn phòng|Phòng (?=\\p{Lu})|Trung tâm|Bộ phận|Công chức|Công an|Trạm|Ban (?!hành )|Tổ (?!chức )|Đoàn|Mặt trận|Các (?:phòng|bộ phận|đơn vị|công chức|cơ quan|ban|tổ|thôn|đoàn)|Địa chính|Tài chính [-–]|Tư pháp|Văn hóa [-–]|Văn hoá [-–]|Kế toán|Đài|Lãnh đạo|Chỉ huy|UBND)';
const ACTS =
  'chủ trì|làm đầu mối|là đơn vị chủ trì|có trách nhiệm|chịu trách nhiệm|tham mưu|tiếp tục|thực hiện|triển khai|tổ chức|rà soát|kịp thời|thường xuyên|tăng cường|chủ động|khẩn trương|quán triệt|phối hợp|theo dõi';
/** "- Trung tâm Phục vụ hành chính công:" with its measures below or behind it. */
const UNIT_AHEAD = new RegExp(`^(${UNIT}[^:;.]{0,90}?) ?: *(.*)$`, 'su');
const LEAD_FIRST = new RegExp(`^(${UNIT}[^.;:,]{0,90}?),? (?:${ACTS}|${capital(ACTS)})(?!\\p{L})`, 'u');
const LEAD =
  /(?:giao(?: cho)?|đề nghị|phân công) (\p{L}[^.;:]{2,100}?)(?:,)? (?:chủ trì|làm đầu mối|là đơn vị chủ trì|chịu trách nhiệm|có trách nhiệm|tham mưu|phối hợp|tổ chức|thực hiện|rà soát|thường xuyên|theo dõi|xây dựng|niêm yết)/iu;
/** "Chủ trì: Văn phòng; phối hợp: Trạm Y tế; thời hạn: Quý I": facts by their names, each up to the next one's. */
const LABELS: readonly (readonly [keyof Facts, string])[] = [
  ['lead', '(?:đơn vị |cơ quan |bộ phận )?chủ trì'],
  ['person', 'người (?:thực hiện|phụ trách)'],
  ['supervisor', 'lãnh đạo (?:chỉ đạo|phụ trách)'],
  ['cooperating', '(?:đơn vị |cơ quan |bộ phận )?phối hợp'],
  ['due', '(?:thời hạn|thời gian)(?: thực hiện| hoàn thành)?'],
  ['deliverable', 'sản phẩm(?: đầu ra)?'],
  ['target', 'chỉ tiêu'],
];
const LABEL = new RegExp(
  `(?:^|[.;,:!?…\\])”"]?[ \\n])(?:${LABELS.map(([, words]) => `(${words})`).join('|')}) ?:(?: |$)`,
  'giu',
);
const VERBS =
  'tham mưu|thực hiện|tổ chức|xây dựng|rà soát|triển khai|để|trong|hoàn thành|tiếp tục|đẩy mạnh|thường xuyên|niêm yết|chuẩn bị|đôn đốc|hướng dẫn|kiểm tra|sửa đổi|giải quyết|phát động|ban hành|chỉ đạo|nâng cao|bố trí|đề xuất|cập nhật|công khai|tuyên truyền';
const COOPERATING = new RegExp(
  `phối hợp (?:chặt chẽ )?(?:với|cùng) (?:các )?(\\p{L}[^.;:]{2,160}?)(?:,)? (?:${VERBS})|phối hợp (?:với|cùng) (\\p{L}[^.;:]{2,100})[.;]?$`,
  'iu',
);
const DUE =
  /(?:hoàn thành |xong )?(trước (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:trong )?quý (?:IV|III|II|I|[1-4])(?:\/\d{4}| năm \d{4})?|tháng \d{1,2}\/\d{4}|thường xuyên|hằng (?:quý|tháng))/iu;

/** What a measure's label may name, as written; '' where it is not told. */
export interface Facts {
  readonly lead: string;
  readonly person: string;
  readonly supervisor: string;
  readonly cooperating: readonly string[];
  readonly due: string;
  readonly deliverable: string;
  readonly target: string;
}

export interface Shares extends Facts {
  readonly text: string;
}

/** The words before the first label, and what the labels name. A mark of something to be filled in names nothing. */
export function factsIn(words: string): { before: string; facts: Partial<Facts> } {
  const found = [...words.matchAll(LABEL)];
  const facts = found.map((match, i): Partial<Facts> => {
    const [label] = LABELS[match.slice(1).findIndex((group) => group !== undefined)] ?? ['lead'];
    const told = written(words.slice(match.index + match[0].length, found[i + 1]?.index));
    return told === '' ? {} : { [label]: label === 'cooperating' ? splitUnits(told) : told };
  });
  return { before: words.slice(0, found[0]?.index).trim(), facts: Object.assign({}, ...facts) };
}

/** A cell or a fact as written, without what closes it; '' of "[bổ sung …]". */
export function written(words: string): string {
  const text = words.trim().replace(/[.;]$/, '');
  return isGap(text) ? '' : text;
}

/** @param owner the unit under which the measure is listed */
export function sharesIn(words: string, owner = ''): Shares {
  const ahead = unitAhead(words);
  const { before, facts } = factsIn(ahead?.rest || words);
  const { lead, cooperating } = unitsIn(before);
  return {
    text: before.replace(/[;.]$/, ''),
    lead: lead || (ahead?.unit ?? owner),
    ...{ person: '', supervisor: '', cooperating, due: DUE.exec(before)?.[1] ?? '', deliverable: '', target: '' },
    ...facts,
  };
}

/** The unit before a colon, and what stands behind it. */
export function unitAhead(words: string): { unit: string; rest: string } | undefined {
  const match = UNIT_AHEAD.exec(words);
  return match ? { unit: match[1] ?? '', rest: (match[2] ?? '').trim() } : undefined;
}

export function unitsIn(words: string): Pick<Shares, 'lead' | 'cooperating'> {
  const lead = (LEAD.exec(words)?.[1] ?? LEAD_FIRST.exec(words)?.[1] ?? '').replace(/,$/, '').trim();
  const found = COOPERATING.exec(words);
  return { lead, cooperating: splitUnits(found?.[1] ?? found?.[2] ?? '') };
}

/** "Tài chính - kế toán, Địa chính và Công an xã" are three. */
export function splitUnits(list: string): string[] {
  return list
    .split(/[,;]| và |\n/u)
    .map((unit) => unit.replace(/^[-+•] */u, '').trim())
    .filter((unit) => unit.length > 1);
}

export function namesLead(words: string): boolean {
  return /^(?:giao|phân công|đề nghị) /iu.test(words) || LEAD_FIRST.test(words);
}

/** A verb may begin with a capital where two sentences ran together. */
function capital(list: string): string {
  return list.replace(/(^|\|)(\p{Ll})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
