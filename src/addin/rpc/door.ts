/** The server's side of the door: finds the call in the table, checks what came in, answers with data or a message. */

import { BookError } from '../../book/book-error.ts';
import { readBook } from '../../sheet/read-book.ts';
import { documentHandlers } from '../documents/handlers.ts';
import { intakeHandlers } from '../intake.ts';
import { taskHandlers } from '../tasks.ts';
import { bookHandlers } from '../upkeep.ts';
import { type Answer, CALLS, type CallInput, type CallName, type CallOutput, check } from './calls.ts';

type Handlers = { readonly [Name in CallName]: (input: CallInput<Name>) => CallOutput<Name> };

const handlers: Handlers = {
  readBook: () => plain(readBook(SpreadsheetApp.getActiveSpreadsheet())) as CallOutput<'readBook'>,
  ...bookHandlers,
  ...documentHandlers,
  ...intakeHandlers,
  ...taskHandlers,
};

/**
 * Answers one request. JSON text travels both ways: a Date or `undefined` inside an object would make Apps Script deliver
 * `null` for all of it (developers.google.com/apps-script/guides/html/reference/run).
 */
export function answer(request: string): string {
  return JSON.stringify(handle(request));
}

function handle(request: string): Answer<CallName> {
  const { name, input } = parse(request);
  if (!Object.hasOwn(CALLS, name))
    return refuse(`Trang gọi một chức năng không có: “${name}”. Hãy đóng trang và mở lại.`);
  return run(name as CallName, input);
}

function run<Name extends CallName>(name: Name, input: unknown): Answer<Name> {
  const checked = check(CALLS[name], input);
  if (!checked.ok)
    return refuse(`Dữ liệu gửi đi không đúng ở “${checked.at}”. Chưa có gì được ghi. Hãy tải lại trang và thử lại.`);
  try {
    return { ok: true, result: handlers[name](checked.value as CallInput<Name>) };
  } catch (error) {
    if (error instanceof BookError) return refuse(error.message);
    throw error;
  }
}

function parse(request: string): { name: string; input: unknown } {
  const read: unknown = JSON.parse(request);
  const { name, input } = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  return { name: typeof name === 'string' ? name : '', input };
}

const refuse = (message: string): { ok: false; message: string } => ({ ok: false, message });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
