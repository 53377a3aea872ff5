/** A call that pages may make: what goes in is checked, what comes out is inferred from what does the work. */
import { BookError } from '../book/book-error.ts';
import { SETTING_FIELDS } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import type { Misfit, Schema } from './schema.ts';

/**
 * What JSON carries unchanged; anything else (a Date, undefined, a function) becomes `never`, so that a handler that
 * answers with it does not compile.
 */
export type Travels<T> = T extends string | number | boolean | null
  ? T
  : T extends Date | ((...input: never[]) => unknown)
    ? never
    : T extends object
      ? { [K in keyof T]: Travels<T[K]> }
      : never;

export interface Call<Input, Output> {
  /** @throws BookError when the input does not fit, or with what the handler refuses */
  readonly run: (input: unknown) => Output;
  /** Only for types: nothing stands here at run time. */
  readonly input?: Input;
}

export function call<Input, Output>(
  schema: Schema<Input>,
  handler: (input: Input) => Output & Travels<Output>,
): Call<Input, Output> {
  return {
    run: (input) => {
      const misfit = schema(input, '');
      if (misfit) throw new BookError(refusal(misfit), 'input');
      return handler(input as Input);
    },
  };
}

/** Told to whoever typed it, by the name that the page gives it; what no person types is the page's fault. */
function refusal({ at, why }: Misfit): string {
  if (why === undefined)
    return `Dữ liệu gửi đi không đúng ở “${at}”. Chưa có gì được ghi. Hãy đóng cửa sổ này, mở lại từ menu rồi thử lại.`;
  return `${nameOf(at.split('.').at(-1) ?? '')} ${why}. Chưa có gì được ghi. Hãy sửa rồi gửi lại.`;
}

const NAMES: Readonly<Record<string, string>> = {
  reason: 'Lý do',
  text: 'Nội dung',
  name: 'Tên',
  who: 'Tên người ghi',
  rank: 'Xếp hạng phấn đấu',
  message: 'Lời nhắn',
  rows: 'Kết quả của một đơn vị',
  emails: 'Danh sách người nhận',
};

function nameOf(key: string): string {
  const column = TASKS.columns.find((one) => one.key === key)?.header;
  const label = column ?? SETTING_FIELDS.find((field) => field.key === key)?.label;
  return NAMES[key] ?? (label === undefined ? 'Nội dung' : `“${label}”`);
}
