/** `npm run compare -- RECORD`: a record of the self-check against the local host; what it settles becomes facts in live.json. */
import { plan as docx } from 'cchc:templates';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CheckRecord } from '../check/run-check.ts';
import { DOUBTS, type Doubts, type Fact, NotEmulated, ServiceError } from '../host/host.ts';
import { hostFor, recordInHost } from './check-record.ts';
import { type Comparison, compareRecords, type Difference } from './compare-records.ts';
import { InputError } from './input-error.ts';

const FORM = v.looseObject({
  form: v.literal(1),
  version: v.string(),
  build: v.string(),
  when: v.pipe(v.string(), v.isoTimestamp()),
  locale: v.string(),
  zone: v.string(),
  answers: v.pipe(
    v.record(v.string(), v.unknown()),
    v.check((answers) => Object.keys(answers).some((id) => /^[A-Z]\d\d/.test(id))),
  ),
  flows: v.record(v.string(), v.unknown()),
});

/** So many differences are listed. */
const MOST = 200;

interface ComparePlaces {
  /** The built add-in with the check. */
  readonly addinDir: string;
  /** The digest of what is built here. */
  readonly build: string;
  /** Where facts are kept. */
  readonly facts: string;
}

/** @throws InputError with one sentence where the file is no record */
function readRecord(file: string): CheckRecord {
  if (!existsSync(file)) throw new InputError(`Không tìm thấy tệp kết quả “${file}”.`);
  try {
    return v.parse(FORM, JSON.parse(readFileSync(file, 'utf8'))) as unknown as CheckRecord;
  } catch {
    throw new InputError(
      `Tệp “${file}” không phải là kết quả của “Kiểm tra với Google”. Hãy chọn tệp đã tải bằng nút Tải kết quả.`,
    );
  }
}

/** Cell by cell the flows are only the same where the add-in is. */
async function compare(record: CheckRecord, { addinDir, build }: ComparePlaces): Promise<Comparison> {
  const isSame = record.build === build && Object.keys(record.flows).length > 0;
  const compared = isSame ? record : { ...record, flows: {} };
  const { locale, zone } = record;
  refuseUnknownBook(record, addinDir);
  return compareRecords(compared, (doubts: Partial<Doubts>) =>
    recordInHost({ addinDir, docx, locale, zone, doubts, isWithFlows: isSame }),
  );
}

/** @throws InputError where the local host has no such book */
function refuseUnknownBook({ locale, zone }: CheckRecord, addinDir: string): void {
  try {
    new Intl.DateTimeFormat('vi', { timeZone: zone });
    hostFor({ addinDir, locale, zone, docx });
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof NotEmulated || error instanceof ServiceError)) throw error;
    throw new InputError(
      `Máy này không mô phỏng được bảng tính có ngôn ngữ ${locale}, múi giờ ${zone}. Hãy mở bảng tính đã thử, vào Tệp → Cài đặt, chọn ngôn ngữ Việt Nam, Hoa Kỳ hoặc Vương quốc Anh và múi giờ Việt Nam, rồi kiểm tra lại.`,
    );
  }
}

/** Facts of runs before stay where this one says nothing of them. */
function keepFacts(file: string, { settled }: Comparison, when: string): void {
  const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Fact>;
  const found = settled.map(({ name, answer, probes }) => [name, { answer, on: when.slice(0, 10), probes }]);
  writeFileSync(file, `${JSON.stringify({ ...before, ...Object.fromEntries(found) }, null, 2)}\n`);
}

const shown = (value: unknown): string => (value === undefined ? 'không có' : JSON.stringify(value));

const lineOf = ({ place, live, host }: Difference): string =>
  `  ${place}: Google ${shown(live)}, máy này ${shown(host)}`;

/** So many probes are named. */
const MOST_NAMES = 10;

const shortList = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ', …' : '');

function tellComparison({ settled, open, rest, unasked }: Comparison, record: CheckRecord, build: string): string {
  const turned = settled.filter(({ name, answer }) => answer !== DOUBTS[name][0]);
  const lines = [
    `Kết quả ngày ${record.when.slice(0, 10)}, ngôn ngữ bảng tính ${record.locale}, ${Object.keys(record.answers).length} phép thử.`,
    ...(record.build === build
      ? []
      : ['Bản tiện ích đã thử khác bản ở máy này, nên không so các trang của sổ mẫu từng ô.']),
    `Đã rõ ${settled.length} điều còn ngờ, ${turned.length} điều khác với điều máy này vẫn làm${turned.length > 0 ? ':' : '.'}`,
    ...turned.map(({ name, answer, probes }) => `  ${name}: ${answer} (${probes.join(', ')})`),
    ...(open.length > 0 ? [`Trả lời không theo cách nào đã biết: ${open.join(', ')}.`] : []),
    ...(unasked.length > 0
      ? [`Tệp này không có ${unasked.length} phép thử của máy này: ${shortList(unasked)}. Những điều đó chưa được so.`]
      : []),
    rest.length === 0 ? 'Không còn chỗ nào khác.' : `Còn ${rest.length} chỗ khác chưa giải thích được:`,
    ...rest.slice(0, MOST).map(lineOf),
    ...(rest.length > MOST ? [`  … và ${rest.length - MOST} chỗ nữa`] : []),
  ];
  return lines.join('\n');
}

const NEXT = ' Hãy chạy npm test, rồi commit tệp đó: từ nay máy này làm theo Google ở những điều ấy.';

/** The program: the file's path, then where this project stands. */
export async function main(args: readonly string[], root: string, build: string): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    console.error('Cách dùng: npm run compare -- TỆP_KẾT_QUẢ.json');
    return 2;
  }
  try {
    const places = { addinDir: join(root, 'build/check'), build, facts: join(root, 'src/host/live.json') };
    const record = readRecord(file);
    const comparison = await compare(record, places);
    console.log(tellComparison(comparison, record, build));
    keepFacts(places.facts, comparison, record.when);
    const { length } = comparison.settled;
    console.log(`Đã ghi ${length} điều đã rõ vào src/host/live.json.${length > 0 ? NEXT : ''}`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}
