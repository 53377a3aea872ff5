/** "Văn bản" and "Mẫu văn bản" in a book of nothing else: what is asked of them, what hands do there, what they say. */
import type { CallInput, CallName } from '../../src/addin/door.ts';
import { DOCUMENTS } from '../../src/book/tabs/documents.ts';
import { TEMPLATES } from '../../src/book/tabs/templates.ts';
import type { Host } from '../../src/host/host.ts';
import type { HostState } from '../../src/host/state/host-state.ts';
import { emptyBook } from '../workbook/book.ts';
import { get, make, request } from './desk.ts';
import { smallDocx } from './docx-file.ts';

export const REGISTER = DOCUMENTS.name;
export const STORE = TEMPLATES.name;
/** A column and a row of people's own. */
const NOTES = 'Ghi chú của văn thư';
const OWN_ROW = 'Công văn nhắc việc';

export interface Action {
  readonly tab: string;
  readonly start: HostState;
  readonly run: (host: Host) => unknown;
}

function started(act: (host: Host) => void): HostState {
  const host = emptyBook({ now: new Date('2024-02-05T02:00:00Z') });
  act(host);
  return host.state();
}

const call =
  <Name extends CallName>(name: Name, input: CallInput<Name>) =>
  (host: Host): unknown =>
    get(host, name, input);

const four = (): HostState =>
  started((host) => {
    for (const number of [1, 2, 3, 4]) make(host, number, { findings: `${number}`, data: `{"n":${number}}` });
    const column = letter(DOCUMENTS.columns.length + 1);
    host.edit.paste(REGISTER, `${column}1`, [[NOTES], ['một'], ['hai'], ['ba'], ['bốn'], ['năm']]);
    host.edit.type(REGISTER, 'B6', OWN_ROW);
    host.advanceClock(60_000);
  });

const template = (kind: string, letters: string, parts: number) => ({
  kind,
  name: `${letters}.docx`,
  content: letters.repeat((32_000 / letters.length) * parts - 5),
});

const stored = (): HostState =>
  started((host) => {
    get(host, 'storeTemplate', template('plan', 'cũ', 2));
    get(host, 'storeTemplate', template('report', 'báocáo', 1));
  });

export const ACTIONS: Readonly<Record<string, Action>> = {
  'a first document': { tab: REGISTER, start: started(() => undefined), run: (host) => make(host, 5) },
  'one more document': { tab: REGISTER, start: four(), run: (host) => make(host, 5, { findings: '5' }) },
  'new content of a document': {
    tab: REGISTER,
    start: four(),
    run: call('updateDocument', {
      ...{ request: request(2), requestId: 'update-request', name: 'Kế hoạch 2 mới', docx: smallDocx('mới') },
      ...{ force: true, record: { version: '2', data: '{"n":22}' } },
    }),
  },
  'notes on two documents, one of them issued': {
    tab: REGISTER,
    start: four(),
    run: call('noteDocuments', {
      records: [
        { request: request(2), state: 'Đã ban hành', number: '15/KH-UBND', date: '05/02/2024', signer: 'Nguyễn Văn A' },
        { request: request(3), match: 'Khác 2 chỗ' },
      ],
      drop: [],
    }),
  },
  'a row whose document never came to be': {
    tab: REGISTER,
    start: started((host) => {
      for (const number of [1, 2, 3]) make(host, number);
      host.edit.clear(REGISTER, 'H3:I3');
      host.edit.type(REGISTER, 'G3', 'Chưa tạo được');
    }),
    run: call('noteDocuments', { records: [{ request: request(1), match: 'Còn khớp' }], drop: [request(2)] }),
  },
  'a first template': {
    tab: STORE,
    start: started(() => undefined),
    run: call('storeTemplate', template('plan', 'mới', 3)),
  },
  'a template in place of another': {
    tab: STORE,
    start: stored(),
    run: call('storeTemplate', template('plan', 'mới', 3)),
  },
  'a template taken away': {
    tab: STORE,
    start: stored(),
    run: call('storeTemplate', { kind: 'plan', name: '', content: '' }),
  },
};

export const bookOf = ({ start }: Action): Host => emptyBook({ state: start, now: new Date('2024-02-05T03:00:00Z') });

/** Whether it was done, or the person or the page hears of a failure. */
export function attempt(host: Host, { run }: Action): boolean {
  try {
    run(host);
    return true;
  } catch {
    return false;
  }
}

function letter(column: number): string {
  return column > 26 ? `A${String.fromCharCode(64 + column - 26)}` : String.fromCharCode(64 + column);
}

/** What people do in the tab while an action runs; lines of the table begin with row 2. */
export const HANDS: Readonly<Record<string, (host: Host, tab: string) => void>> = {
  'a row inserted above': (host, tab) => host.edit.insertRows(tab, 2),
  'a row inserted among the others': (host, tab) => host.edit.insertRows(tab, 3),
  'the first row deleted': (host, tab) => host.edit.deleteRows(tab, 2),
  'rows sorted the other way': (host, tab) => host.edit.sortRows(tab, `A2:${letter(width(host, tab))}6`, 2, false),
  'the last row moved up': (host, tab) => host.edit.moveRows(tab, 5, 1, 2),
  'a column inserted': (host, tab) => host.edit.insertColumns(tab, 3),
  'a column moved': (host, tab) => host.edit.moveColumn(tab, 6, 2),
  'a text typed beside': (host, tab) => {
    // In people's column, or beside the last of the add-in's.
    const columns = tab === REGISTER ? DOCUMENTS.columns : TEMPLATES.columns;
    host.edit.type(tab, `${letter(columns.length + 1)}3`, 'gõ bên cạnh');
  },
};

const width = (host: Host, tab: string): number => host.model.book.sheetNamed(tab)?.extent().columns ?? 1;

export type Line = Readonly<Record<string, string>>;

/** The rows by what stands under each header; blank cells and blank rows say nothing. Cells outside of the headers have their place. */
export function lines(host: Host, tab: string): Line[] {
  const sheet = host.model.book.sheetNamed(tab);
  if (!sheet) return [];
  const { rows, columns } = sheet.extent();
  if (rows === 0) return [];
  const [headers = [], ...body] = host.values(tab, `A1:${letter(columns)}${rows}`);
  return body.flatMap((row) => {
    const cells = row.flatMap((cell, x) =>
      cell === '' ? [] : [[String(headers[x] || `cột ${x + 1}`), String(cell)] as const],
    );
    return cells.length === 0 ? [] : [Object.fromEntries(cells)];
  });
}

const SORT_KEY = (line: Line): string =>
  `${line['Mã yêu cầu'] ?? ''} ${line['Mẫu'] ?? ''} ${line['Phần'] ?? ''} ${line['Tên văn bản'] ?? ''}`;

/** In no order: which rows there are, and what they say. Ids of files are drawn anew in each run. */
export function said(host: Host, tab: string): Line[] {
  return lines(host, tab)
    .map((line) =>
      Object.fromEntries(
        Object.entries(line).map(([header, text]) => [
          header,
          ['Mã tệp', 'Liên kết', 'Lần sửa cuối', 'Thời điểm'].includes(header) ? 'có' : text,
        ]),
      ),
    )
    .sort((a, b) => SORT_KEY(a).localeCompare(SORT_KEY(b)));
}
