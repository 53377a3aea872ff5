/** A call that pages may make: what goes in is checked, what comes out is inferred from what does the work. */
import { BookError } from '../book/book-error.ts';
import type { Schema } from './schema.ts';

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
      const at = schema(input, '');
      if (at !== undefined)
        throw new BookError(
          `Dữ liệu gửi đi không đúng ở “${at}”. Chưa có gì được ghi. Hãy tải lại trang và thử lại.`,
          'input',
        );
      return handler(input as Input);
    },
  };
}
