/** Every sentence of the dialog "Mục tiêu và so sánh". */
import { TARGET_FIELDS } from '../../book/tabs/settings.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import type { MonthFigures } from '../../core/monthly.ts';
import { formatNumber, formatPoints } from '../../core/numbers.ts';
import { magnitude, type Points, subtract, toNumber } from '../../core/points.ts';
import type { Reach } from '../../core/reach/find-reach.ts';
import type { Basis } from '../../core/result/current.ts';
import { EFFORTS, type EffortMode } from '../../core/targets/work.ts';
import { DIFFICULTIES } from '../../core/tasks.ts';

/** "4, 3 và 2" */
const joined = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' và ');
const units = (points: Points): string => formatPoints(points);
const weights = (['easy', 'medium', 'hard'] as const).map((key) => `${DIFFICULTIES[key]} ${toNumber(EFFORTS[key])}`);

export const TABS = {
  targets: 'Mục tiêu',
  bands: 'Mức kế tiếp',
  claims: 'Tự chấm và được chấm',
  years: 'So với năm trước',
  monthly: 'Số liệu tháng',
} as const;
export type TabName = keyof typeof TABS;

export const TEXTS = {
  notComputed: 'Chưa tính được',
  /** "Hãy trả lời …". */
  above: 'câu hỏi ở đầu hộp này',
  title: 'Mục tiêu và so sánh',
  tabs: 'Nội dung',
  opening: 'Đang đọc sổ…',
  item: 'Tiêu chí',
  now: (basis: Basis, score: Points, max: Points | undefined, isPart: boolean): string => {
    const scale = max === undefined ? '' : `/${units(max)}`;
    const what = basis === 'expected' ? 'Điểm dự kiến hiện nay' : 'Điểm hiện nay';
    return `${what}: ${units(score)}${scale} điểm${isPart ? ' đã chấm' : ''}.`;
  },
  lost: (lost: Points, leaves: number): string =>
    `Bị trừ ${units(lost)} điểm; trang Chấm điểm có ${leaves} tiêu chí chưa đạt điểm tối đa.`,
  expected: 'Chưa có kết quả công bố: mục tiêu và so sánh tính theo điểm dự kiến.',
  points: (points: Points): string => `${units(points)} điểm`,
} as const;

/** What a book without figures lacks, and how it gets there. */
export const EMPTY = {
  scores:
    'Trang Chấm điểm chưa có điểm nào. Hãy nạp kết quả (thực đơn CCHC, mục Nạp bộ tiêu chí, kết quả…), hoặc nhập Số liệu thực hiện, Điểm tự chấm hay Điểm đạt, rồi bấm Tải lại.',
  total:
    'Chưa biết tổng điểm vì điểm ở trang Chấm điểm chưa đủ các lĩnh vực. Hãy ghi Tổng điểm tối đa và Tổng điểm đạt được công bố ở trang Thông tin chung, rồi bấm Tải lại.',
  monthly:
    'Trang Chấm điểm chưa có tiêu chí nào có cách tính đếm được. Hãy ghi cột Cách tính điểm theo tỷ lệ, số lượng, trừ hoặc cộng điểm, ví dụ “>=95%: 1; >=90%: 0,5; còn lại: 0” hay “trừ 0,1/hồ sơ”, rồi bấm Tải lại.',
  noLoss: 'Không có tiêu chí nào bị trừ điểm. Mọi tiêu chí đã chấm đều đạt điểm tối đa.',
  unlisted:
    'Trang Chấm điểm chưa liệt kê tiêu chí nào bị trừ điểm nên chưa tính được cách lấy lại. Hãy nhập các tiêu chí chưa đạt điểm tối đa, rồi bấm Tải lại.',
  bands:
    'Chưa có tiêu chí bị trừ điểm nào có cách tính theo mức. Ở trang Chấm điểm, hãy ghi cột Cách tính điểm (ví dụ “>=90%: 1; >=80%: 0,5; còn lại: 0”), cột Số liệu thực hiện và cột Tổng số.',
  claims:
    'Chưa so sánh được từng tiêu chí vì chưa có dòng nào vừa có Điểm tự chấm vừa có Điểm đạt. Hãy nhập cột Điểm tự chấm ở trang Chấm điểm, hoặc nạp bảng kết quả có cột tự chấm, rồi bấm Tải lại.',
  noDenied: 'Không có tiêu chí nào được chấm thấp hơn điểm tự chấm.',
  lastYear:
    'Cột Điểm năm trước ở trang Chấm điểm chưa có số nào. Hãy nhập cột này, hoặc chọn ở trên một trang của sổ có kết quả năm trước.',
  otherTab: 'Trang này không có điểm của tiêu chí nào đọc được. Hãy chọn trang khác.',
} as const;

export const TARGETS = {
  goal: 'Mục tiêu',
  typed: 'Mức khác:',
  typedLabel: 'Điểm mục tiêu',
  rank: 'Hạng cao hơn (theo trang Xếp hạng)',
  noRanking:
    'Sổ chưa có trang Xếp hạng. Khi nạp bảng kết quả của nhiều đơn vị (Nạp bộ tiêu chí, kết quả…), hãy chọn ghi bảng xếp hạng.',
  unit: 'Đơn vị của bạn',
  chooseUnit: 'Chọn đơn vị',
  rankWanted: 'Hạng cần đạt',
  top: (group: string): string =>
    `Không có đơn vị nào${group ? ` trong nhóm ${group}` : ''} có điểm cao hơn: đơn vị đang đứng đầu.`,
  rankChoice: (rank: number, names: readonly string[], score: Points): string =>
    `Hạng ${rank}: ${names.join(', ')} (${units(score)} điểm)`,
  rankNote: (score: Points): string =>
    `Đạt ${units(score)} điểm thì đồng hạng; hơn nữa thì vượt. Điều này đúng khi điểm của các đơn vị khác không đổi.`,
  differs: (listed: Points, now: Points): string =>
    `Trang Xếp hạng ghi đơn vị được ${units(listed)} điểm, trang Chấm điểm là ${units(now)} điểm. Hãy kiểm tra lại; ở đây tính từ ${units(now)} điểm.`,
  effort: 'Công sức',
  efforts: {
    difficulty: `Theo mức độ khó của nhiệm vụ (${weights.join(', ')})`,
    task: 'Mỗi nhiệm vụ như nhau',
    item: 'Mỗi tiêu chí như nhau',
  } satisfies Record<EffortMode, string>,
  rule: 'Một tiêu chí lấy lại đủ điểm khi xong mọi nhiệm vụ gắn với nó. Nhiệm vụ gắn với nhiều tiêu chí chỉ tính một lần.',
  ruleItems: 'Mỗi tiêu chí được tính riêng, không xét nhiệm vụ dùng chung.',
  badTarget: (text: string): string => `“${text}” không phải là số điểm. Hãy nhập một số, ví dụ 87,5.`,
  noTarget: 'Hãy nhập điểm mục tiêu.',
  reached: (target: Points, start: Points, waiting: boolean): string =>
    `Đã đạt mục tiêu ${units(target)} điểm: ${waiting ? 'tính cả nhiệm vụ đã hoàn thành đang chờ chấm lại, ' : ''}hiện có ${units(start)} điểm.`,
  outOfReach: (target: Points, most: Points): string =>
    `Không đạt được ${units(target)} điểm: khôi phục mọi tiêu chí trong thẩm quyền cũng chỉ được ${units(most)} điểm.`,
  least: (target: Points, effort: string): string => `Để đạt ${units(target)} điểm cần ít nhất ${effort}.`,
  unproven: (target: Points, effort: string): string =>
    `Để đạt ${units(target)} điểm, phương án tốt nhất tìm được đến lúc dừng cần ${effort} (chưa chứng minh là ít nhất):`,
  effortWords: {
    difficulty: (effort: Points): string => `${units(effort)} phần công sức`,
    task: (effort: Points): string => `${units(effort)} nhiệm vụ`,
    item: (effort: Points): string => `${units(effort)} tiêu chí`,
  } satisfies Record<EffortMode, (effort: Points) => string>,
  alternatives: ({ count, isCounted }: Pick<Reach<unknown>, 'count' | 'isCounted'>, listed: number): string => {
    if (count === 1 && isCounted) return 'Chỉ có một phương án như vậy:';
    const counted = count === 'many' ? 'rất nhiều' : `${isCounted ? '' : 'ít nhất '}${formatNumber(count, 0)}`;
    const isAllListed = isCounted && count === listed;
    return `Có ${counted} phương án tương đương${isAllListed ? '' : `; dưới đây là ${listed} phương án`}:`;
  },
  alternative: (place: number, reached: Points): string => `Phương án ${place}: đạt ${units(reached)} điểm`,
  copy: 'Chép các phương án này',
  item: (label: string, title: string, gain: Points): string =>
    `${label}${title ? ` (${title})` : ''}: lấy lại ${units(gain)} điểm`,
  task: (measure: string, difficulty: string, lead: string): string =>
    `Nhiệm vụ “${measure}” (${[difficulty, lead].filter(Boolean).join('; ')})`,
  noDifficulty: `chưa ghi mức độ khó, tính là ${DIFFICULTIES.medium}`,
  noTask: 'Chưa có nhiệm vụ',
  waiting: (list: string): string =>
    `Đã xong mọi nhiệm vụ, chỉ chờ chấm lại nên được tính sẵn, không tốn thêm công sức: ${list}.`,
  beyond: 'Không tính vì ngoài thẩm quyền:',
  beyondItem: (label: string, lost: Points, tasks: string): string => `${label} (${units(lost)} điểm): ${tasks}`,
  open: (codes: string): string =>
    `Chưa có nhiệm vụ nào, tạm tính mỗi tiêu chí một nhiệm vụ mức ${DIFFICULTIES.medium}: ${codes}.`,
  residual: (points: Points): string =>
    `Ngoài ra còn ${units(points)} điểm bị trừ chưa rõ ở tiêu chí nào, không tính vào đây.`,
} as const;

/** What is aimed at, on its way into the book. */
export const AIM = {
  rank: TARGET_FIELDS.rank.label,
  example: 'ví dụ: trong nhóm 20/92',
  write: (target: Points): string => `Ghi mục tiêu ${units(target)} điểm vào sổ`,
  writing: 'Đang ghi vào trang Thông tin chung…',
  written: (target: Points, rank: string): string =>
    `Đã ghi ${TARGET_FIELDS.score.label} ${units(target)}${rank === '' ? '' : ` và ${TARGET_FIELDS.rank.label} “${rank}”`} vào trang Thông tin chung; kế hoạch nêu ở phần mục tiêu.`,
  standing: (score: Points | undefined, rank: string): string =>
    score === undefined && rank === ''
      ? 'Mục tiêu ghi vào trang Thông tin chung được nêu trong kế hoạch.'
      : `Trang Thông tin chung đang ghi: ${[
          score === undefined ? '' : `${TARGET_FIELDS.score.label} ${units(score)}`,
          rank === '' ? '' : `${TARGET_FIELDS.rank.label} “${rank}”`,
        ]
          .filter(Boolean)
          .join('; ')}.`,
  undone: (kept: number): string =>
    kept === 0
      ? 'Đã hoàn tác: trang Thông tin chung trở lại như trước khi ghi.'
      : 'Có người đã sửa mục này sau đó nên phần họ sửa được giữ nguyên; phần còn lại đã hoàn tác.',
} as const;

/** While an answer is searched for. */
export const SEARCH = {
  working: 'Đang tính',
  looking: (looks: number): string => `Đang tính cách ít công sức nhất (đã xét ${formatNumber(looks, 0)} bước).`,
  counting: (looks: number): string => `Đang đếm các phương án tương đương (đã xét ${formatNumber(looks, 0)} bước).`,
  best: (effort: string): string => `Cách tốt nhất tìm được đến nay cần ${effort}.`,
  stop: 'Dừng',
  stopped: 'Đã dừng theo yêu cầu. Bấm Tính tiếp để tính đến cùng.',
  resume: 'Tính tiếp',
} as const;

export const BANDS = {
  known: 'Theo số liệu trong sổ',
  headers: ['Tiêu chí', 'Hiện nay', 'Để lên mức kế tiếp', 'Được thêm'],
  rate: (value: bigint, total: bigint, rate: string): string => `${value}/${total} (${rate})`,
  more: (count: bigint, reached: string): string => `Thêm ${count}, thành ${reached}`,
  fewer: (count: bigint, reached: string): string => `Bớt ${count}, còn ${reached}`,
  top: 'Số liệu đã ở mức cao nhất; điểm bị trừ vì lý do khác.',
  noValue: 'Chưa có Số liệu thực hiện. Hãy ghi số liệu ở trang Chấm điểm.',
  noTotal: 'Chưa có Tổng số nên chưa biết cần thêm bao nhiêu. Hãy ghi cột Tổng số.',
  faults: 'Khi chỉ biết số lỗi và khoảng tỷ lệ',
  faultsHint:
    'Ví dụ: biết có 22 hồ sơ trễ hạn và tỷ lệ đúng hạn ở mức từ 80% đến dưới 90%, nhưng không biết tổng số hồ sơ.',
  count: 'Số hồ sơ lỗi hoặc trễ hạn',
  from: 'Tỷ lệ đạt từ (%)',
  to: 'đến dưới (%)',
  told: (words: string, codes: string): string => `“${words}”: theo nguyên nhân của ${codes}`,
  taken: 'Số điền sẵn lấy từ cột Nguyên nhân. Hãy xác nhận rằng chúng cùng nói về một việc, hoặc sửa lại:',
  badCount: 'Hãy nhập số lỗi là số nguyên từ 1 trở lên.',
  badBand: 'Hãy nhập khoảng tỷ lệ từ 0 đến 100, số sau lớn hơn số trước.',
  nothing: 'Không có tổng số nào phù hợp với các số này. Hãy kiểm tra lại.',
  result: (count: bigint, totals: string, from: string, to: string): string =>
    `Với ${count} hồ sơ lỗi và tỷ lệ từ ${from}% đến ${to === '100' ? '100' : `dưới ${to}`}%, tổng số là ${totals}.`,
  span: (least: bigint, most: bigint): string => (least === most ? `${least} hồ sơ` : `từ ${least} đến ${most} hồ sơ`),
  atLeast: (least: bigint): string => `từ ${least} hồ sơ trở lên`,
  need: (least: bigint, most: bigint, to: string): string =>
    least === most
      ? `Cần bớt ${least} hồ sơ lỗi để lên mức từ ${to}%.`
      : `Cần bớt từ ${least} đến ${most} hồ sơ lỗi để lên mức từ ${to}%, tùy tổng số.`,
  ends: (least: bigint, fewest: bigint, most: bigint, largest: bigint): string =>
    `Tổng số ${most} hồ sơ thì bớt ${fewest}; tổng số ${least} hồ sơ thì bớt ${largest}.`,
  highest: 'Đây là mức cao nhất, không còn mức kế tiếp.',
  brings: (label: string, points: Points): string =>
    `${label} đang bị trừ ${units(points)} điểm: đó là phần lấy lại được nhiều nhất.`,
  copy: 'Chép kết quả',
} as const;

export const CLAIMS = {
  headers: ['Giải trình', 'Tiêu chí', 'Tự chấm', 'Được chấm', 'Chênh lệch', 'Lý do trừ', 'Tài liệu kiểm chứng'],
  denied: 'Tự chấm nhưng không được công nhận',
  choose: (label: string): string => `Giải trình ${label}`,
  fields: 'Theo lĩnh vực',
  partial:
    'Ô trống: chưa đủ điểm tự chấm của cả lĩnh vực; chênh lệch là của các tiêu chí có cả điểm tự chấm và điểm đạt.',
  fieldHeaders: ['Lĩnh vực', 'Tự chấm', 'Được chấm', 'Chênh lệch', 'Chưa rõ ở tiêu chí nào'],
  total: TOTAL_LABEL,
  overallOfItems: (difference: Points): string =>
    `Cộng các tiêu chí so được: tự chấm cao hơn được chấm ${units(difference)} điểm.`,
  overall: (self: Points, score: Points, difference: Points): string =>
    difference > 0
      ? `Tự chấm ${units(self)} điểm, được chấm ${units(score)} điểm: ${units(difference)} điểm không được công nhận.`
      : `Tự chấm ${units(self)} điểm, được chấm ${units(score)} điểm.`,
  unexplained: (points: Points): string =>
    `Trong đó ${units(points)} điểm chưa rõ ở tiêu chí nào, vì cột Điểm tự chấm chưa đủ hoặc tổng không khớp.`,
  more: (code: string, points: Points): string => `${code} (${units(points)} điểm)`,
  exceeded: (list: string): string => `Được chấm cao hơn tự chấm: ${list}.`,
  unclaimed: (codes: string): string =>
    `Có điểm đạt nhưng không có điểm tự chấm (điểm điều tra xã hội học không tự chấm): ${codes}.`,
  text: 'Nội dung giải trình',
  textHint: 'Bỏ dấu chọn ở bảng trên để bớt tiêu chí. Chỗ [bổ sung …] là chỗ sổ chưa có; có thể sửa ngay trong ô này.',
  copy: 'Chép nội dung giải trình',
  noneChosen: 'Chưa chọn tiêu chí nào để giải trình.',
  missing: '(chưa ghi)',
} as const;

export const YEARS = {
  source: 'Điểm năm trước lấy từ',
  column: 'Cột Điểm năm trước của trang Chấm điểm',
  tab: (name: string): string => `Trang ${name}`,
  unit: 'Đơn vị của bạn trong trang này',
  chooseUnit: 'Chọn đơn vị',
  reading: 'Đang đọc trang…',
  doubts: (count: number): string => `Trang này có ${count} điều cần xem lại`,
  totals: (before: Points, now: Points): string => {
    const change = subtract(now, before);
    const word = change > 0 ? 'tăng' : change < 0 ? 'giảm' : 'không đổi';
    const by = change === 0 ? '' : ` ${units(magnitude(change))} điểm`;
    return `Tổng điểm năm trước ${units(before)}, năm nay ${units(now)}: ${word}${by}.`;
  },
  sums: (regained: Points, fresh: Points, again: Points): string =>
    `Lấy lại ${units(regained)} điểm; mới bị trừ ${units(fresh)} điểm; bị trừ hai năm liền ${units(again)} điểm.`,
  losses: 'Điểm bị trừ hai năm',
  headers: ['Tiêu chí', 'Bị trừ năm trước', 'Bị trừ năm nay', 'Lấy lại', 'Mới bị trừ', 'Bị trừ hai năm liền'],
  total: TOTAL_LABEL,
  kept: (count: number): string => `${count} tiêu chí đạt điểm tối đa cả hai năm.`,
  renamed: (title: string): string => `Năm trước mã này là “${title}”. Hãy kiểm tra có phải cùng một tiêu chí.`,
  maxChanged: (before: Points, now: Points): string =>
    `Điểm tối đa đã đổi từ ${units(before)} thành ${units(now)}; so theo điểm bị trừ.`,
  added: (codes: string): string =>
    `Không có điểm năm trước nên không so được: ${codes}. Kết quả công bố thường chỉ liệt kê tiêu chí bị trừ; nếu năm trước đạt điểm tối đa, hãy ghi điểm đó vào cột Điểm năm trước.`,
  gone: (list: string): string =>
    `Có ở năm trước, năm nay không có mã này: ${list}. Nếu năm nay mục đó đạt điểm tối đa nên không được liệt kê, hãy thêm dòng của nó vào trang Chấm điểm.`,
  incomparable: (codes: string): string =>
    `Không so được vì chưa chấm, không áp dụng ở một trong hai năm, hoặc điểm năm trước lớn hơn điểm tối đa: ${codes}.`,
  copy: 'Chép bảng so sánh',
} as const;

/** The figures of the months: typed, pasted, and what they say of the end of the year. */
export const MONTHLY_TEXTS = {
  month: 'Tháng',
  monthName: (month: number, filled: number, rows: number): string =>
    filled === 0 ? `Tháng ${month} (chưa có số liệu)` : `Tháng ${month} (đã có ${filled}/${rows} tiêu chí)`,
  cumulative: (month: number, year: number | undefined): string =>
    `Ghi số lũy kế từ đầu năm${year === undefined ? '' : ` ${year}`} đến hết tháng ${month}.`,
  headers: ['Tiêu chí', 'Số đạt', 'Tổng số', 'Dự kiến cả năm', 'Hạn chốt', 'Nếu chấm hôm nay', 'Phần còn lại của năm'],
  table: 'Số liệu theo tháng',
  cell: (column: string, label: string): string => `${column}, ${label}`,
  counted: (noun: string): string => `Số đạt: ghi số ${noun}.`,
  before: ({ month, count, total }: MonthFigures): string =>
    `Đến hết tháng ${month}: ${[count ?? '…', total].filter((part) => part !== undefined).join('/')}`,
  none: 'Chưa có số liệu.',
  onlyAfter: (day: string) => `Chưa có số liệu đến hạn chốt ${day}; số liệu của tháng sau hạn chốt không được tính.`,
  /** What cannot be told yet, as a sentence of its own. */
  why: (message: string): string => `Chưa tính được: ${message}`,
  usualNoun: 'trường hợp',
  points: (points: Points): string => units(points),
  need: (needed: bigint, rest: bigint | undefined, noun: string, points: Points, isKept: boolean): string => {
    const level = `để ${isKept ? 'giữ' : 'lên'} mức ${units(points)} điểm`;
    if (rest === undefined) return `Cần thêm ${needed} ${noun} ${level}.`;
    return needed === rest
      ? `Cần cả ${rest} ${noun} còn lại đạt ${level}.`
      : `Cần ${needed}/${rest} ${noun} còn lại đạt ${level}.`;
  },
  allow: (most: bigint, rest: bigint | undefined, what: string, points: Points, isKept: boolean): string => {
    const among = rest === undefined ? 'Từ nay đến cuối năm' : `Trong ${rest} trường hợp còn lại`;
    const level = `để ${isKept ? 'giữ' : 'lên'} mức ${units(points)} điểm`;
    return most === 0n
      ? `${among} không được có thêm ${what} nào ${level}.`
      : `${among} chỉ được có thêm nhiều nhất ${most} ${what} ${level}.`;
  },
  fault: (noun: string): string => `${noun} bị trừ điểm`,
  counts: (noun: string): string => `${noun} bị tính`,
  sure: (points: Points): string => `Chắc chắn được ${units(points)} điểm.`,
  lost: (lost: readonly Points[], best: Points): string =>
    `Không còn đạt được mức ${joined(lost.map(units))} điểm; cao nhất còn ${units(best)} điểm.`,
  closed: (day: string, month: number, points: Points): string =>
    `Đã qua hạn chốt ${day}: số liệu đến hết tháng ${month} được ${units(points)} điểm, không còn thay đổi.`,
  lateFigures: (month: number): string => `Nếu đã có số liệu sau tháng ${month} đến ngày chốt, hãy ghi thêm.`,
  warnings: (gone: number, behind: number, points: Points): string => {
    const lost = `${gone} tiêu chí không còn đạt mức cao nhất (${units(points)} điểm không còn lấy được trong năm)`;
    const late = `${behind} tiêu chí đang dưới mức còn đạt được`;
    return [gone === 0 ? '' : lost, behind === 0 ? '' : late].filter(Boolean).join('; ');
  },
  findings: (count: number): string => `${count} điều cần xem lại trong số liệu; các số khác vẫn được tính`,
  warning: (label: string, sentence: string): string => `${label}: ${sentence}`,
  estimate: (items: number, score: Points, max: Points, openMax: Points): string => {
    const open = openMax > 0 ? `; còn ${units(openMax)} điểm của các mục chưa có số liệu hoặc điểm` : '';
    return `Nếu chấm hôm nay: ${units(score)}/${units(max)} điểm, ${items} tiêu chí tính theo số liệu tháng${open}.`;
  },
  sinceResult: (items: number, points: Points, granted: Points, yearScored: number | undefined): string => {
    const result = `kết quả công bố${yearScored === undefined ? '' : ` năm ${yearScored}`}`;
    return `Nếu chấm hôm nay, ${items} tiêu chí có số liệu tháng được ${units(points)} điểm; ${result} là ${units(granted)} điểm.`;
  },
  toCome: (month: number, year: number, yearScored: number | undefined): string => {
    const before = yearScored ?? year - 1;
    return `Trang Số liệu tháng có số liệu tháng ${month}, mà tháng ${month}/${year} chưa đến. Nếu là số liệu năm ${before}, hãy đổi tên trang đó thành “Số liệu tháng ${before}”; khi ghi, tiện ích tạo trang mới cho năm ${year}.`;
  },
  save: (cells: number): string => (cells === 0 ? 'Ghi vào sổ' : `Ghi ${cells} ô vào sổ`),
  saving: 'Đang ghi vào trang Số liệu tháng…',
  saved: (cells: number): string => `Đã ghi ${cells} ô vào trang Số liệu tháng.`,
  undone: (kept: number): string =>
    kept === 0
      ? 'Đã hoàn tác: trang Số liệu tháng trở lại như trước khi ghi.'
      : 'Có người đã sửa sau đó nên phần họ sửa được giữ nguyên; phần còn lại đã hoàn tác.',
  wrong: (cells: number): string => `${cells} ô ghi chưa đúng, được nêu ngay dưới dòng. Hãy sửa rồi ghi.`,
  conflict:
    'Chưa ghi gì: trong lúc bạn nhập, có người đã ghi vào sổ những ô sau. Bấm Ghi lần nữa để thay bằng số của bạn.',
  conflictCell: (label: string, column: string, theirs: string, own: string): string =>
    `${label}, cột ${column}: trong sổ là ${theirs === '' ? 'ô trống' : `“${theirs}”`}, bạn ghi ${own === '' ? 'ô trống' : `“${own}”`}`,
  takeTheirs: 'Lấy số trong sổ',
  draft: 'Lần trước có số liệu tháng đã nhập mà chưa ghi vào sổ.',
  draftLost: 'Chưa giữ được phần đang nhập. Hãy ghi vào sổ trước khi đóng hộp này.',
  paste: 'Dán từ Excel',
  pasteHint:
    'Sao chép trong Excel hai cột (số đạt, tổng số) theo đúng thứ tự các dòng dưới đây, hoặc ba cột (mã, số đạt, tổng số), rồi dán vào ô này. Cũng có thể dán thẳng vào một ô Số đạt của bảng.',
  pasteLabel: 'Bảng sao chép từ Excel',
  pasted: (filled: number): string =>
    filled === 0 ? 'Chưa điền được dòng nào.' : `Đã điền ${filled} dòng. Xem lại rồi bấm Ghi.`,
  noCode: (line: number, text: string): string =>
    text === ''
      ? `Dòng ${line} không có mã nên chưa điền.`
      : `Dòng ${line}: “${text}” không phải là mã tiêu chí nên chưa điền.`,
  unknownCode: (line: number, code: string): string =>
    `Dòng ${line}: mã ${code} không có trong bảng dưới đây (không có ở trang Chấm điểm, hoặc cách tính không đếm được) nên chưa điền.`,
  twice: (line: number, code: string): string =>
    `Dòng ${line}: mã ${code} đã có ở dòng trên nên chưa điền. Excel có thể đã đổi mã, ví dụ 3.10 thành 3.1.`,
  noRow: (line: number): string => `Dòng ${line} thừa so với số dòng của bảng nên chưa điền.`,
} as const;
