/**
 * The formulas of the tab "Tổng hợp". {s.max} is a column of "Chấm điểm" from its header on, {t.gain} one of "Nhiệm vụ",
 * {Xếp hạng} the cell of that setting, {fields} a row; each stands for what the server finds where people moved it.
 *
 * The hidden columns: P and Q self scores and last year's by row of the card, S single figures, T:W the forecast and below
 * it more figures, X:AB what does not add up, AC:AH shortfalls, AI:AL their coverage, AM:AN and, above the shortfalls, AC:AF
 * what the charts show.
 */
import { TOTAL_LABEL } from '../../core/codes.ts';
import { BASES } from '../../core/result/current.ts';

/** A figure inside a text: exact to four decimals, with the decimal comma whatever the book's locale. */
const shown = (value: string): string => `SUBSTITUTE(ROUND(${value};4)&"";".";",")`;

/** The points that count now, row by row: a field's own sum is left to the functions. */
const CURRENT = 'CCHC_CURRENT({s.score};{s.survey};{s.self};{s.byRule};{Điểm đang tính theo};{s.max})';
const CARD = `{s.code};{s.title};{s.max};${CURRENT}`;

/** A figure of the result: it stands in "Thông tin chung", and nowhere else is it computed. */
const RESULT = {
  basis: '{Điểm đang tính theo}',
  parts: '{Gồm các điểm}',
  max: '{Thang điểm đang tính}',
  score: '{Tổng điểm đang tính}',
  lost: '{Tổng điểm bị trừ}',
  openMax: '{Điểm tối đa chưa chấm}',
  unscored: '{Số mục chưa chấm}',
  unexplained: '{Điểm chưa rõ nguyên nhân}',
} as const;

const isMore = (figure: string): string => `AND(ISNUMBER(${figure});${figure}>0)`;

/** Single figures, by their cell in column Q. */
const SELF = '$S$3';
const LAST = '$S$4';
const SELF_TOTAL = '$S$5';
const SHORT = '$S$6';
const LOST = '$S$7';
const SURVEY = 'N($U$4)';
const OPEN = '$U$5';

const coverageSum = (state: string): string => `ROUND(SUMIF($AK{list}:$AK;"${state}";$AJ{list}:$AJ);4)`;
const coverageCount = (state: string): string => `COUNTIF($AK{list}:$AK;"${state}")`;

/** A setting is text: read as our functions read points. */
const setting = (label: string): string => `CCHC_TOTAL("1";{${label}})`;

export const NUMBERS: Readonly<Record<string, string>> = {
  P1: 'Tự chấm theo dòng',
  P2: '=CCHC_ROLLUP({s.code};{s.self};{s.score})',
  Q1: 'Năm trước theo dòng',
  Q2: '=CCHC_ROLLUP({s.code};{s.lastYear})',
  R1: 'Số liệu',
  R2: 'Dòng cuối của bảng',
  // A formula: it follows when people insert or delete rows above.
  S2: '=ROW($A{list.end})',
  R3: 'Tự chấm, cộng lĩnh vực',
  // A row that cannot be read says so itself; the sum is then not known.
  S3: '=IFERROR(CCHC_TOTAL({s.code};{s.self};{s.score});"")',
  R4: 'Tổng điểm năm trước',
  S4: `=IFERROR(IF({Tổng điểm năm trước}="";CCHC_TOTAL({s.code};{s.lastYear});${setting('Tổng điểm năm trước')});"")`,
  R5: 'Tổng điểm tự chấm',
  S5: `=IFERROR(IF({Tổng điểm tự chấm}="";${SELF};${setting('Tổng điểm tự chấm')});"")`,
  R6: 'Số mục bị trừ điểm',
  S6: '=IF($AC{list}="";0;COUNTIF($AC{list}:$AC;"?*"))',
  R7: 'Điểm bị trừ ở các mục',
  S7: `=IFERROR(VLOOKUP("${TOTAL_LABEL}";$AI{list}:$AL;2;FALSE);0)`,
  T1: 'Hiện nay',
  U1: 'Việc đã hoàn thành',
  V1: 'Việc đã giao',
  W1: 'Lấy lại hết điểm',
  T2: `=CCHC_FORECAST({s.code};{s.max};${CURRENT};{t.codes};{t.gain};{t.status};"Có")`,
  R8: 'Số mục phải chấm',
  // Words score nothing: every item waits.
  S8: '=INDEX(CCHC_RESULT({s.code};{s.max};{s.title});7)',
  R9: 'Cách trình bày',
  S9: '{looks}',
  T4: 'Điểm điều tra xã hội học',
  U4: '=IFERROR(CCHC_TOTAL({s.code};{s.survey};{s.score});0)',
  T5: 'Số mục chưa có nhiệm vụ, chưa ghi lý do',
  U5: `=IFERROR(INDEX(CCHC_STEPS({s.code};{s.max};${CURRENT};{s.remark};{t.codes};{t.measure};{t.lead};{t.due};{t.target};{t.deliverable};{t.status};"Có");1;4);"")`,
  X1: 'Chỗ lệch',
  X2: `=CCHC_RECONCILE({s.code};{s.max};${CURRENT};{Điểm lĩnh vực làm tròn};"Có")`,
};

/** The total with what tasks bring: the whole as it stands, and the gains of a column of the forecast. */
const forecast = (column: string): string =>
  `IFERROR(IF(OR(${RESULT.score}="";$T$2="");"–";ROUND(${RESULT.score}+$${column}$2-$T$2;4));"–")`;

/** What the fields of the table come to together, those alone whose score is known; the last line is the total. */
const FIELDS_MAX = `(SUMIF($D{fields}:$D{fields.end};">=0";$C{fields}:$C{fields.end})-${RESULT.max})`;
const FIELDS_SCORE = `(SUM($D{fields}:$D{fields.end})-${RESULT.score})`;

/** A sentence of its own line, where the condition holds. */
const line = (condition: string, sentence: string): string => `IF(${condition};CHAR(10)&${sentence};"")`;
const where = (cells: string, sentence: string): string => line(cells, `"${sentence}"`);

const REMARKS = [
  // A published result is not taken apart: it may list a part of what it counts.
  `${RESULT.basis}&IF(OR(${RESULT.basis}<>"${BASES.expected}";${RESULT.parts}="");"";": "&${RESULT.parts})&"."`,
  line(
    isMore(RESULT.unscored),
    `"Chưa chấm "&${RESULT.unscored}&"/"&$S$8&" mục"&IF(${isMore(RESULT.openMax)};" ("&${shown(RESULT.openMax)}&" điểm)";"")&"."`,
  ),
  line(isMore(RESULT.unexplained), `"Có "&${shown(RESULT.unexplained)}&" điểm bị trừ chưa rõ nguyên nhân."`),
  `IF(ISERROR($X$2);"";${line('$X$2<>""', `"Còn "&COUNTIF($X$2:$X;"?*")&" chỗ số ghi và số cộng lệch nhau (mục "&$X$2&" lệch "&${shown('$AB$2')}&" điểm)."`)})`,
  `IFERROR(IF(OR(${RESULT.max}="";${RESULT.score}="";ROUND(${FIELDS_MAX};4)<=0;ROUND(${RESULT.max}-${FIELDS_MAX};4)<=0);"";CHAR(10)&"Các lĩnh vực trong bảng có "&${shown(FIELDS_MAX)}&"/"&${shown(RESULT.max)}&" điểm; phần không liệt kê đạt "&${shown(`${RESULT.score}-${FIELDS_SCORE}`)}&"/"&${shown(`${RESULT.max}-${FIELDS_MAX}`)}&" điểm.");"")`,
  line(
    'COUNTIF({s.current};"?*: ?*")>0',
    '"Trang Chấm điểm có "&COUNTIF({s.current};"?*: ?*")&" dòng phải sửa: xem lời báo ở cột Điểm đang tính."',
  ),
  line(
    'COUNTIF({s.byRule};"?*: ?*")>0',
    '"Có "&COUNTIF({s.byRule};"?*: ?*")&" dòng chưa tính được điểm từ số liệu: xem lời báo ở cột Điểm theo cách tính."',
  ),
  where('ISERROR($A{fields})', 'Trang Chấm điểm có ô chưa đọc được: xem lời báo ở ô A{fields} rồi sửa.'),
  where('ISERROR($P$2)', 'Cột Điểm tự chấm có ô chưa đọc được.'),
  where('ISERROR($Q$2)', 'Cột Điểm năm trước có ô chưa đọc được.'),
  where(
    'OR(ISERROR($T$2);ISERROR($AI{list}))',
    'Trang Nhiệm vụ có ô chưa đọc được (tiêu chí, điểm dự kiến tăng hoặc trạng thái).',
  ),
].join('&');

const EMPTY =
  'Trang Chấm điểm chưa có điểm. Hãy nhập điểm, hoặc chọn CCHC → Nạp bộ tiêu chí, kết quả…; sau đó chọn lại CCHC → Tổng hợp kết quả.';

/** Nobody gives himself the survey's points: what was claimed stands beside what was granted of the same. */
const OWN_DIFFERENCE = `${SELF_TOTAL}-(${RESULT.score}-${SURVEY})`;

export const TILES = {
  title: '="TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH"&IF({Năm chấm điểm}="";"";" NĂM "&{Năm chấm điểm})',
  office:
    '=IF({Cơ quan ban hành}="";"Chưa ghi tên cơ quan ở trang Thông tin chung";{Cơ quan ban hành})&IF({Quyết định công bố kết quả: số}="";"";" · Kết quả theo Quyết định số "&{Quyết định công bố kết quả: số}&IF({Quyết định công bố kết quả: cơ quan ban hành}="";"";" của "&{Quyết định công bố kết quả: cơ quan ban hành}))',
  remarks: `=IF(${RESULT.basis}="";"${EMPTY}";${REMARKS})`,
  labels: { A: 'TỔNG ĐIỂM', C: 'ĐIỂM BỊ TRỪ', F: 'XẾP HẠNG', H: 'TỰ CHẤM', J: 'DỰ BÁO' },
  figures: {
    A: `=IF(${RESULT.score}="";"–";${shown(RESULT.score)})&IF(${RESULT.max}="";"";"/"&${shown(RESULT.max)})`,
    C: `=IF(${RESULT.lost}="";"–";${shown(RESULT.lost)})`,
    F: '=IF({Xếp hạng}="";"–";{Xếp hạng}&IF({Trên tổng số đơn vị}="";"";"/"&{Trên tổng số đơn vị}))',
    H: `=IF(${SELF_TOTAL}="";"–";${shown(SELF_TOTAL)})`,
    J: `=IFERROR(${shown(forecast('V'))};"–")`,
  },
  captions: {
    A: `=LOWER(${RESULT.basis})&IFERROR(" · đạt "&SUBSTITUTE(ROUND(100*${RESULT.score}/${RESULT.max};2)&"";".";",")&"%";"")&IF({Xếp loại}="";"";" · xếp loại "&{Xếp loại})&IF({Tổng điểm năm trước}="";"";" · năm trước "&{Tổng điểm năm trước})`,
    C: `=IF(${SHORT}=0;"";"ở "&${SHORT}&" mục")`,
    F: '={Nhóm xếp hạng}&IF({Xếp hạng năm trước}="";"";" · năm trước "&{Xếp hạng năm trước})',
    H: `=IF(OR(${SELF_TOTAL}="";${RESULT.score}="";${RESULT.basis}<>"${BASES.published}");"";IF(ROUND(${OWN_DIFFERENCE};4)>0;"cao hơn kết quả "&${shown(OWN_DIFFERENCE)};IF(ROUND(${OWN_DIFFERENCE};4)<0;"thấp hơn kết quả "&${shown(`-(${OWN_DIFFERENCE})`)};"bằng kết quả"))&IF(${SURVEY}>0;", không kể điều tra xã hội học";""))`,
    J: 'khi xong việc đã giao',
  },
};

export const FIELD_HEAD: Readonly<Record<string, string>> = {
  A: 'Mã',
  B: 'Lĩnh vực',
  C: 'Điểm\ntối đa',
  D: 'Điểm\nđạt',
  E: 'Điểm\nbị trừ',
  F: 'Tỷ lệ đạt',
  G: 'Chưa\nchấm',
  H: 'Tự\nchấm',
  I: 'So với\ntự chấm',
  J: 'Năm\ntrước',
  K: 'So với\nnăm trước',
  AM: 'Lĩnh vực',
  AN: 'Tỷ lệ đạt',
};

/** The figure of a field in a column rolled up by row; the code stands as text or, typed, as a number. */
const byField = (column: string, sum: string): string => {
  const find = (code: string): string => `INDEX($${column}$2:$${column};MATCH(${code};{s.code};0))`;
  return `=IF($A{r}="";"";IF($A{r}="${TOTAL_LABEL}";${sum};IFERROR(${find('$A{r}')};IFERROR(${find('VALUE($A{r})')};""))))`;
};

const difference = (other: string): string => `=IF(OR($D{r}="";$${other}{r}="");"";ROUND($D{r}-$${other}{r};4))`;

const short = (cell: string, length: number): string =>
  `IF(LEN(${cell})>${length};TRIM(LEFT(${cell};${length - 2}))&"…";${cell})`;

export const FIELD_ROW = {
  first: { A: `=CCHC_SUMMARY(${CARD};${RESULT.basis};${RESULT.max};${RESULT.score};${RESULT.lost})` },
  cells: {
    H: byField('P', SELF_TOTAL),
    // Without the survey's points, which nobody gives himself.
    I: `=IF(OR($D{r}="";$H{r}="");"";ROUND($D{r}-IF($A{r}="${TOTAL_LABEL}";${SURVEY};SUMIF({s.code};$A{r}&".*";{s.survey}))-$H{r};4))`,
    J: byField('Q', LAST),
    K: difference('J'),
    AM: `=IF(OR($A{r}="";$A{r}="${TOTAL_LABEL}";$F{r}="");"";$A{r}&IF($B{r}="";"";". "&${short('$B{r}', 26)}))`,
    AN: '=IF($AM{r}="";"";$F{r})',
  },
};

export const TASK_ROWS = {
  forecastHead: {
    A: 'Dự báo tổng điểm',
    C: 'Hiện nay',
    E: 'Kể việc đã xong',
    G: 'Xong việc đã giao',
    I: 'Nếu lấy lại hết điểm',
    AC: 'Điểm',
    AD: `="Đã có đủ: "&${shown(coverageSum('đủ'))}`,
    AE: `="Có một phần: "&${shown(coverageSum('một phần'))}`,
    AF: `="Chưa có: "&${shown(coverageSum('chưa có'))}`,
  },
  forecast: {
    A: 'Tổng điểm',
    C: `=IF(${RESULT.score}="";"–";${RESULT.score})`,
    E: `=${forecast('U')}`,
    G: `=${forecast('V')}`,
    I: `=${forecast('W')}`,
    AC: 'Điểm bị trừ',
    AD: `=${coverageSum('đủ')}`,
    AE: `=${coverageSum('một phần')}`,
    AF: `=${coverageSum('chưa có')}`,
  },
  coverageHead: {
    A: 'Điểm bị trừ theo nhiệm vụ',
    C: 'Nhiệm vụ đủ',
    E: 'Một phần',
    G: 'Chưa có',
    I: 'Tỷ lệ đã có nhiệm vụ đủ',
  },
  coverage: {
    A: 'Điểm và số mục',
    C: `=${shown('$AD{forecast}')}&" điểm, "&${coverageCount('đủ')}&" mục"`,
    E: `=${shown('$AE{forecast}')}&" điểm, "&${coverageCount('một phần')}&" mục"`,
    G: `=${shown('$AF{forecast}')}&" điểm, "&${coverageCount('chưa có')}&" mục"&IF(AND(ISNUMBER(${OPEN});${coverageCount('chưa có')}>N(${OPEN}));"; "&(${coverageCount('chưa có')}-N(${OPEN}))&" mục không đặt nhiệm vụ";"")`,
    I: `=IFERROR(VLOOKUP("${TOTAL_LABEL}";$AI{list}:$AL;4;FALSE);"–")`,
  },
};

export const LIST_HEAD = {
  heading: `="3. Những mục bị trừ điểm"&IF(${SHORT}=0;"";": "&${SHORT}&" mục, "&${shown(LOST)}&" điểm")&IF(${SHORT}>{list.end}-{head4};" (bảng hiện "&({list.end}-{head4})&" mục bị trừ nhiều nhất; chọn lại CCHC → Tổng hợp kết quả để hiện đủ)";"")`,
  cells: {
    A: 'Mã',
    B: 'Nội dung',
    C: 'Tối đa',
    D: 'Đạt',
    E: 'Bị trừ',
    F: 'Nguyên nhân',
    J: 'Nhiệm vụ',
    K: 'Số việc',
    AM: 'Mục',
    AN: 'Điểm bị trừ',
  },
};

const copied = (column: string): string => `=IF($AC{r}="";"";$${column}{r})`;

export const LIST_ROW = {
  first: {
    AC: `=CCHC_SHORTFALLS(${CARD};{s.cause};"Có")`,
    AI: `=CCHC_COVERAGE({s.code};{s.max};${CURRENT};{t.codes};{t.lead};{t.due};{t.target};{t.deliverable};{t.status};"Có")`,
  },
  cells: {
    A: copied('AC'),
    B: `=IF($AC{r}="";"";${short('$AD{r}', 84)})`,
    C: copied('AE'),
    D: copied('AF'),
    E: copied('AG'),
    F: `=IF($AC{r}="";"";${short('$AH{r}', 88)})`,
    J: copied('AK'),
    K: copied('AL'),
    AM: `=IF($AC{r}="";"";$AC{r}&" "&${short('$AD{r}', 24)})`,
    AN: copied('AG'),
  },
};
