/** The usual names of the fields (lĩnh vực), which tell a field's code when none of its items is listed. */
import { type ItemCode, readCode } from '../core/codes.ts';
import { fold } from '../core/text.ts';

/** The usual fields of a criteria set. Sets differ by province: a name is a hint, the items decide. */
interface UsualField {
  readonly code: string;
  /** Whole names and what people make of them. */
  readonly names: readonly string[];
  /** What only the name of a field begins with, in a heading or a cell: in running text it is said of other things, too. */
  readonly inTitle: readonly string[];
  /** What running text calls it beside its figures; titles of criteria begin so, too. */
  readonly inText: readonly string[];
  /** What offices shorten it to, where nothing else stands in a cell. */
  readonly alone: readonly string[];
}

export const USUAL_FIELDS: readonly UsualField[] = [
  {
    code: '1',
    names: ['chỉ đạo, điều hành', 'chỉ đạo điều hành', 'chỉ đạo và điều hành'],
    inTitle: [],
    inText: ['cđđh', 'chỉ đạo - điều hành', 'cđ, đh'],
    alone: ['cđđh', 'cđ, đh', 'cđ,đh', 'chỉ đạo'],
  },
  {
    code: '2',
    names: ['xây dựng thể chế', 'thể chế', 'VBQPPL', 'xây dựng và tổ chức thực hiện văn bản'],
    inTitle: ['cải cách thể chế', 'xây dựng và tổ chức thực hiện VBQPPL', 'xây dựng và thực hiện văn bản'],
    inText: ['xây dựng và tổ chức thực hiện pháp luật', 'văn bản quy phạm pháp luật', 'cctc'],
    alone: ['cctc', 'cctttc', 'vbqppl', 'xd thể chế'],
  },
  {
    code: '3',
    names: ['thủ tục hành chính', 'kiểm soát thủ tục hành chính', 'TTHC'],
    inTitle: ['cải cách thủ tục hành chính', 'cải cách TTHC'],
    inText: ['cctthc', 'thủ tục'],
    alone: ['tthc', 'cctthc', 'một cửa', 'thủ tục'],
  },
  {
    code: '4',
    names: ['tổ chức bộ máy', 'bộ máy'],
    inTitle: ['cải cách tổ chức bộ máy'],
    inText: ['tcbm', 'tổ chức bộ máy hành chính', 'tổ chức bộ máy hành chính nhà nước'],
    alone: ['tcbm', 'cctcbm'],
  },
  {
    code: '5',
    names: ['chế độ công vụ', 'công vụ', 'xây dựng và nâng cao chất lượng đội ngũ', 'nâng cao chất lượng đội ngũ'],
    inTitle: ['cải cách chế độ công vụ', 'cải cách công vụ'],
    inText: ['đội ngũ cán bộ', 'cán bộ công chức', 'ccv', 'chế độ công vụ công chức'],
    alone: ['cđcv', 'ccccv', 'cbcc', 'cán bộ, công chức', 'đội ngũ'],
  },
  {
    code: '6',
    names: ['tài chính công', 'TCC'],
    inTitle: ['cải cách tài chính công', 'cải cách tài chính'],
    inText: ['tài chính'],
    alone: ['tcc', 'cctcc', 'tài chính', 'ngân sách'],
  },
  {
    code: '7',
    names: [
      'xây dựng và phát triển chính quyền điện tử',
      'xây dựng chính quyền điện tử',
      'chính quyền điện tử',
      'xây dựng và phát triển chính quyền số',
      'xây dựng chính quyền số',
      'chính quyền số',
      'CQĐT',
      'CQS',
      'chính phủ số',
      'chuyển đổi số',
      'hiện đại hóa hành chính',
      'hiện đại hóa nền hành chính',
    ],
    inTitle: [
      'phát triển chính quyền điện tử',
      'xây dựng, phát triển chính quyền điện tử',
      'xây dựng, phát triển chính quyền số',
      'xây dựng CQĐT',
      'xây dựng, phát triển CQĐT',
      'xây dựng và phát triển CQĐT',
    ],
    inText: ['phát triển chính quyền số', 'cđs', 'hiện đại hóa'],
    alone: ['cqs', 'cqđt', 'cqđt, cqs', 'cntt', 'hđh', 'cđs', 'số hóa', 'hiện đại hóa'],
  },
  {
    code: '8',
    names: [],
    inTitle: ['tác động của'],
    inText: ['tác động của cải cách hành chính', 'tác động của cchc', 'tác động cchc', 'tác động'],
    alone: ['tác động', 'tác động cchc', 'kết quả tác động'],
  },
];
const FOLDED = USUAL_FIELDS.map(({ code, names, inTitle }) => [code, [...names, ...inTitle].map(fold)] as const);
const BEFORE_NAME = new RegExp(`^(?:(?:${['công tác', 'lĩnh vực', 'về', 'nội dung'].map(fold).join('|')}) )+`);
/** What may follow the usual name within a field's name: "… hành chính nhà nước", "…, chính quyền số". */
const LONGEST_REST = 60;
/** The last field's name is long: "Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội". */
const LONGEST_LAST = 140;

/** The code the usual list gives a name; undefined when it is not in the list. */
export function usualFieldCode(name: string): ItemCode | undefined {
  const bare = fold(name).replace(BEFORE_NAME, '');
  for (const [code, names] of FOLDED) {
    const longest = code === '8' ? LONGEST_LAST : LONGEST_REST;
    if (names.some((usual) => bare.startsWith(usual) && bare.length - usual.length <= longest)) return readCode(code);
  }
  return ALONE.get(bare);
}

const ALONE: ReadonlyMap<string, ItemCode | undefined> = new Map(
  USUAL_FIELDS.flatMap(({ code, alone }) => alone.map((name) => [fold(name), readCode(code)] as const)),
);

/** Whether a title is a field's name and hardly anything else: "Công khai thủ tục hành chính" is a criterion's. */
export function isFieldName(title: string): boolean {
  return usualFieldCode(title) !== undefined;
}
