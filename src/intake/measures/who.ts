/** Who does what in a measure's words: lead and cooperating units, the due date and the deliverable as they are written. */

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
/** "Chủ trì: Văn phòng; phối hợp: Trạm Y tế": facts with their names, as this program's own plans print them. */
const LABELLED_LEAD = /(?:^|[.;] )(?:đơn vị )?chủ trì ?: ?([^.;]{2,100})/iu;
const LABELLED_COOPERATING = /; (?:đơn vị )?phối hợp ?: ?([^.;]{2,160})/iu;
const VERBS =
  'tham mưu|thực hiện|tổ chức|xây dựng|rà soát|triển khai|để|trong|hoàn thành|tiếp tục|đẩy mạnh|thường xuyên|niêm yết|chuẩn bị|đôn đốc|hướng dẫn|kiểm tra|sửa đổi|giải quyết|phát động|ban hành|chỉ đạo|nâng cao|bố trí|đề xuất|cập nhật|công khai|tuyên truyền';
const COOPERATING = new RegExp(
  `phối hợp (?:chặt chẽ )?(?:với|cùng) (?:các )?(\\p{L}[^.;:]{2,160}?)(?:,)? (?:${VERBS})|phối hợp (?:với|cùng) (\\p{L}[^.;:]{2,100})[.;]?$`,
  'iu',
);
const DUE =
  /(?:hoàn thành |xong )?(trước (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:trong )?quý (?:IV|III|II|I|[1-4])(?:\/\d{4}| năm \d{4})?|tháng \d{1,2}\/\d{4}|thường xuyên|hằng (?:quý|tháng))/iu;
const DELIVERABLE = /(?:^|[.;,] ?)sản phẩm(?: đầu ra)? ?: ?([^.;]{2,200})/iu;
/** Labelled at the end: "Thời gian: Quý I/2025. Sản phẩm: Quy chế." */
const LABELLED =
  /(?:[.;,] ?(?:thời gian|thời hạn|sản phẩm)(?: thực hiện| hoàn thành| đầu ra)? ?:[^.;]{2,200})+[.;]?$/iu;

export interface Shares {
  readonly text: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  readonly due: string;
  readonly deliverable: string;
}

/** @param owner the unit under which the measure is listed */
export function sharesIn(words: string, owner = ''): Shares {
  const ahead = unitAhead(words);
  const told = ahead?.rest || words;
  const { lead, cooperating } = unitsIn(told);
  const text = told.replace(LABELLED, '').replace(/[;.]$/, '');
  return {
    text,
    lead: lead || (ahead?.unit ?? owner),
    cooperating,
    due: DUE.exec(told)?.[1] ?? '',
    deliverable: DELIVERABLE.exec(told)?.[1]?.trim() ?? '',
  };
}

/** The unit before a colon, and what stands behind it. */
export function unitAhead(words: string): { unit: string; rest: string } | undefined {
  const match = UNIT_AHEAD.exec(words);
  return match ? { unit: match[1] ?? '', rest: (match[2] ?? '').trim() } : undefined;
}

export function unitsIn(words: string): Pick<Shares, 'lead' | 'cooperating'> {
  const labelled = LABELLED_LEAD.exec(words)?.[1];
  const lead = (labelled ?? LEAD.exec(words)?.[1] ?? LEAD_FIRST.exec(words)?.[1] ?? '').replace(/,$/, '').trim();
  const found = labelled === undefined ? COOPERATING.exec(words) : LABELLED_COOPERATING.exec(words);
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
