/** The options of `npm run plan`. */
import { parseArgs } from 'node:util';
import { type CalendarDate, readDate } from '../core/dates.ts';
import { InputError } from './input-error.ts';

export interface PlanOptions {
  readonly file: string;
  readonly unit: string | undefined;
  readonly out: string;
  readonly json: boolean;
  /** A plan for each unit that the file tells of. */
  readonly all: boolean;
  /** The last day for the units' plans, as the body's documents tell it. */
  readonly due: CalendarDate | undefined;
}

const PLAN_USAGE = 'Cách dùng: npm run -s plan -- TỆP [--unit TÊN | --all [--due NGÀY]] [--out THƯ_MỤC] [--json]';

/** @throws InputError */
export function readPlanOptions(args: readonly string[]): PlanOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new InputError(`Chưa chỉ ra tệp kết quả chấm điểm. ${PLAN_USAGE}.`);
  if (more.length > 0) throw new InputError(`Mỗi lần chỉ đọc một tệp, thừa “${more.join(' ')}”. ${PLAN_USAGE}.`);
  const { unit, out = 'out', json = false, all = false } = values;
  if (all && unit !== undefined) throw new InputError(`Chỉ dùng một trong hai: --unit hoặc --all. ${PLAN_USAGE}.`);
  return { file, unit, out, json, all, due: dayOf(values.due, all) };
}

/** @throws InputError */
function dayOf(text: string | undefined, all: boolean): CalendarDate | undefined {
  if (text === undefined) return undefined;
  if (!all) throw new InputError(`--due chỉ dùng cùng với --all. ${PLAN_USAGE}.`);
  const day = readDate(text);
  if (!day) throw new InputError(`“${text}” không phải là ngày có thật. Hãy ghi hạn gửi kế hoạch như 30/01/2027.`);
  return day;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ unit: { type: 'string' }, out: { type: 'string' } },
        ...{ due: { type: 'string' }, json: { type: 'boolean' }, all: { type: 'boolean' } },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new InputError(`Tùy chọn không đúng. ${PLAN_USAGE}.`);
    throw error;
  }
}
