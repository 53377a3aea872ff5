/** The usual names of the fields (lĩnh vực), which tell a field's code when none of its items is listed. */
import { type ItemCode, readCode } from '../core/codes.ts';
import { fold } from '../core/text.ts';

/** What a field's name holds, by code. Sets differ by province: a name is a hint, the items decide. */
const USUAL: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['1', ['chỉ đạo, điều hành', 'chỉ đạo điều hành', 'chỉ đạo và điều hành']],
  [
    '2',
    [
      'cải cách thể chế',
      'xây dựng thể chế',
      'thể chế',
      'VBQPPL',
      'xây dựng và tổ chức thực hiện văn bản',
      'xây dựng và tổ chức thực hiện VBQPPL',
      'xây dựng và thực hiện văn bản',
    ],
  ],
  ['3', ['cải cách thủ tục hành chính', 'thủ tục hành chính', 'cải cách TTHC', 'kiểm soát thủ tục hành chính', 'TTHC']],
  ['4', ['cải cách tổ chức bộ máy', 'tổ chức bộ máy', 'bộ máy']],
  [
    '5',
    [
      'cải cách chế độ công vụ',
      'chế độ công vụ',
      'cải cách công vụ',
      'công vụ',
      'xây dựng và nâng cao chất lượng đội ngũ',
      'nâng cao chất lượng đội ngũ',
    ],
  ],
  ['6', ['cải cách tài chính công', 'tài chính công', 'cải cách tài chính', 'TCC']],
  [
    '7',
    [
      'xây dựng và phát triển chính quyền điện tử',
      'xây dựng chính quyền điện tử',
      'phát triển chính quyền điện tử',
      'chính quyền điện tử',
      'xây dựng và phát triển chính quyền số',
      'xây dựng chính quyền số',
      'chính quyền số',
      'xây dựng, phát triển chính quyền điện tử',
      'xây dựng, phát triển chính quyền số',
      'xây dựng CQĐT',
      'xây dựng, phát triển CQĐT',
      'xây dựng và phát triển CQĐT',
      'CQĐT',
      'CQS',
      'chính phủ số',
      'chuyển đổi số',
      'hiện đại hóa hành chính',
      'hiện đại hóa nền hành chính',
    ],
  ],
  ['8', ['tác động của']],
];
const FOLDED = USUAL.map(([code, names]) => [code, names.map(fold)] as const);
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
  return undefined;
}

/** Whether a title is a field's name and hardly anything else: "Công khai thủ tục hành chính" is a criterion's. */
export function isFieldName(title: string): boolean {
  return usualFieldCode(title) !== undefined;
}
