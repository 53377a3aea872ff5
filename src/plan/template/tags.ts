/** The tags of a template, in the words of those who edit it; capitals, accents and spaces do not matter. */
import { foldSearch } from '../../core/text.ts';

/** Under which key of the data a tag is found. */
export function tagKey(tag: string): string {
  return foldSearch(tag).replace(/[^a-z0-9]/g, '');
}

/** Name of each tag, and what it stands for. Lists and blocks are written {#tên}…{/tên}, paragraphs in a list {.}. */
export const TAGS = {
  above: ['cơ quan dòng 1', 'Dòng trên của tên cơ quan (ỦY BAN NHÂN DÂN)'],
  below: ['cơ quan dòng 2', 'Dòng dưới của tên cơ quan'],
  officeLine: ['đường kẻ cơ quan', 'Đặt trong đoạn có đường kẻ dưới tên cơ quan: độ dài tự theo tên'],
  number: ['số ký hiệu', 'Số: …/KH-UBND'],
  placeAndDate: ['địa danh ngày tháng', 'Đồng Mỏ, ngày … tháng … năm …'],
  subject: ['trích yếu', 'Trích yếu nội dung'],
  addressee: ['kính gửi', 'Dòng Kính gửi của báo cáo'],
  subjectLine: ['đường kẻ trích yếu', 'Đặt trong đoạn có đường kẻ dưới trích yếu: độ dài tự theo trích yếu'],
  legalBases: ['căn cứ', 'Danh sách căn cứ, mỗi căn cứ một đoạn'],
  opening: ['mở đầu', 'Câu ban hành'],
  purpose: ['phần 1', 'Khối Mục đích, yêu cầu'],
  result: ['phần 2', 'Khối Các tiêu chí chưa đạt điểm tối đa'],
  measures: ['phần 3', 'Khối Giải pháp khắc phục'],
  organization: ['phần 4', 'Khối Tổ chức thực hiện'],
  partHeading: ['tên phần', 'Tên phần, trong khối phần'],
  groups: ['mục', 'Danh sách mục 1., 2., trong khối phần'],
  groupTitle: ['tên mục', 'Tên mục, trong mục'],
  points: ['điểm', 'Danh sách điểm a), b), trong mục'],
  pointTitle: ['tên điểm', 'Tên điểm, trong điểm'],
  lines: ['đoạn', 'Danh sách đoạn văn của phần, mục hoặc điểm'],
  after: ['đoạn cuối', 'Danh sách đoạn văn cuối phần'],
  closing: ['kết thúc', 'Câu kết thúc bằng ./.'],
  signingLines: ['quyền hạn chức vụ', 'Danh sách dòng TM., KT., chức vụ của người ký'],
  signer: ['người ký', 'Họ và tên người ký'],
  recipients: ['nơi nhận', 'Danh sách nơi nhận'],
  annex: ['phụ lục', 'Khối phụ lục'],
  annexLabel: ['chữ phụ lục', 'Chữ Phụ lục'],
  annexTitle: ['tên phụ lục', 'Tên phụ lục'],
  annexReference: ['kèm theo', '(Kèm theo Kế hoạch số …)'],
  annexLine: ['đường kẻ phụ lục', 'Đặt trong đoạn có đường kẻ dưới (Kèm theo …)'],
  annexFields: ['lĩnh vực', 'Danh sách lĩnh vực trong bảng của phụ lục'],
  fieldNumber: ['số lĩnh vực', 'I, II, III của lĩnh vực'],
  fieldName: ['tên lĩnh vực', 'Tên lĩnh vực'],
  fieldMax: ['điểm tối đa lĩnh vực', 'Điểm tối đa của lĩnh vực'],
  fieldScore: ['điểm đạt lĩnh vực', 'Điểm đạt của lĩnh vực'],
  fieldLost: ['điểm trừ lĩnh vực', 'Điểm bị trừ của lĩnh vực'],
  items: ['tiêu chí', 'Danh sách tiêu chí của lĩnh vực'],
  itemNumber: ['stt', 'Số thứ tự'],
  itemName: ['tên tiêu chí', 'Mã và nội dung tiêu chí'],
  itemMax: ['điểm tối đa', 'Điểm tối đa'],
  itemScore: ['điểm đạt', 'Điểm đạt'],
  itemLost: ['điểm trừ', 'Điểm bị trừ'],
  cause: ['nguyên nhân', 'Nguyên nhân'],
  measure: ['giải pháp', 'Giải pháp'],
  lead: ['chủ trì', 'Đơn vị chủ trì'],
  cooperating: ['phối hợp', 'Đơn vị phối hợp'],
  due: ['thời hạn', 'Thời hạn'],
  deliverable: ['sản phẩm', 'Sản phẩm, chỉ tiêu'],
  more: ['nhiệm vụ tiếp', 'Danh sách nhiệm vụ từ thứ hai của một tiêu chí'],
} as const satisfies Readonly<Record<string, readonly [name: string, explanation: string]>>;

export type Tag = keyof typeof TAGS;

/** Lists and blocks, as their explanation says. */
export function isList(name: Tag): boolean {
  return /^(?:Danh sách|Khối)/.test(TAGS[name][1]);
}

/** The tag as written in a template: {trích yếu}. */
export function tag(name: Tag): string {
  return `{${TAGS[name][0]}}`;
}

export function opening(name: Tag): string {
  return `{#${TAGS[name][0]}}`;
}

export function closing(name: Tag): string {
  return `{/${TAGS[name][0]}}`;
}

export function keyOf(name: Tag): string {
  return tagKey(TAGS[name][0]);
}
