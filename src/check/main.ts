/** The self-check's part of the server: its menu, and the one call of its page. It is pushed only when it is asked for. */
import { FLOW_IDS, isBlankBook, runFlow, snapshotOf, withoutMoments } from './flows.ts';
import { type Answer, type Bench, type Probes, reduce, wordsOf } from './probe.ts';
import { areComputed, CELL_PROBES, tellGiven, writeFormulas } from './probes/cells.ts';
import { DRIVE_PROBES, tellSecondPerson, trashDocuments } from './probes/drive.ts';
import { ENGINE_PROBES } from './probes/engine.ts';
import { ENTERING_PROBES } from './probes/entering.ts';
import { FORMULA_PROBES } from './probes/formulas.ts';
import { BOOK_PROBES, STRUCTURE_PROBES } from './probes/structure.ts';
import { SAYS } from './texts.ts';

/** What the page asks for, as JSON text. */
export type Request =
  | { readonly do: 'begin' }
  | { readonly do: 'probes'; readonly group: GroupName; readonly docx: string }
  | { readonly do: 'write cells' }
  | { readonly do: 'are cells computed' }
  | { readonly do: 'where' }
  | { readonly do: 'second person' }
  | { readonly do: 'page'; readonly name: string }
  | { readonly do: 'flow'; readonly id: string; readonly docx: string }
  | { readonly do: 'snapshot'; readonly tab: string }
  | { readonly do: 'echo'; readonly text: string }
  | { readonly do: 'clean' };

const GROUPS = {
  engine: ENGINE_PROBES,
  book: BOOK_PROBES,
  entering: ENTERING_PROBES,
  formulas: FORMULA_PROBES,
  structure: STRUCTURE_PROBES,
  drive: DRIVE_PROBES,
  cells: CELL_PROBES,
} as const satisfies Readonly<Record<string, Probes>>;

export type GroupName = keyof typeof GROUPS;

/** The check's own tab, and the beginning of the names of others that it makes. */
const TAB = 'CCHC kiểm tra';
/** Properties of the book: the next free row, and the ids of tabs that the flows made: by its name a tab made since would go, too. */
const NEXT_ROW = 'cchcCheckRow';
const MADE = 'cchcCheckMade';
/** Locale and zone, which a new book changes. */
const FOUND = 'cchcCheckFound';

export function checkMenu(): void {
  SpreadsheetApp.getUi().createMenu(SAYS.menu).addItem(SAYS.item, 'checkOpen').addToUi();
}

export function checkOpen(): void {
  const page = HtmlService.createHtmlOutputFromFile('check').setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModelessDialog(page, SAYS.title);
}

/** @param request JSON text; the answer is JSON text, too */
export function checkRun(request: string): string {
  const answer = handle(JSON.parse(request) as Request);
  // A probe may have left writes that nobody has read.
  SpreadsheetApp.flush();
  return JSON.stringify(answer);
}

/** What of this reaches a page is itself the answer. */
export function checkDates(): unknown {
  return { day: new Date(0), none: undefined, one: 1 };
}

/** A custom function that tells what it is given. */
export function checkGiven(args: ArrayLike<unknown>): string {
  return tellGiven(Array.from(args));
}

function handle(request: Request): unknown {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  switch (request.do) {
    case 'begin':
      return begin(spreadsheet);
    case 'probes':
      return runProbes(GROUPS[request.group], benchOf(spreadsheet, request.docx));
    case 'write cells':
      return { F09: wordsOf(() => writeFormulas(benchOf(spreadsheet, ''))) };
    case 'are cells computed':
      return areComputed(benchOf(spreadsheet, ''));
    case 'where':
      return whereIs(spreadsheet);
    case 'second person':
      return reduce(wordsOf(tellSecondPerson));
    case 'page':
      return HtmlService.createHtmlOutputFromFile(request.name).getContent();
    case 'flow':
      return noted(spreadsheet, () => timed(() => runFlow(spreadsheet, request.id, request.docx)));
    case 'snapshot': {
      const sheet = spreadsheet.getSheetByName(request.tab);
      return sheet ? reduce(withoutMoments(snapshotOf(sheet, spreadsheet.getSpreadsheetTimeZone()))) : null;
    }
    case 'echo':
      return request.text;
    case 'clean':
      return clean(spreadsheet);
  }
}

function begin(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  clean(spreadsheet);
  const isBlank = isBlankBook(spreadsheet, TAB);
  spreadsheet.insertSheet(TAB, spreadsheet.getNumSheets());
  const { locale, zone } = whereIs(spreadsheet);
  PropertiesService.getDocumentProperties().setProperties({ [NEXT_ROW]: '1', [FOUND]: JSON.stringify([locale, zone]) });
  return {
    ...{ locale, zone },
    groups: Object.keys(GROUPS).filter((name) => name !== 'cells'),
    flows: isBlank ? FLOW_IDS : [],
  };
}

const whereIs = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => ({
  locale: spreadsheet.getSpreadsheetLocale(),
  zone: spreadsheet.getSpreadsheetTimeZone(),
});

/** Rows are taken over several runs of the script: which is the next is kept with the book. */
function benchOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, docx: string): Bench {
  const sheet = spreadsheet.getSheetByName(TAB);
  if (!sheet) throw new Error(SAYS.notBegun);
  const store = PropertiesService.getDocumentProperties();
  return {
    spreadsheet,
    sheet,
    docx,
    take: (rows) => {
      const row = Number(store.getProperty(NEXT_ROW) ?? 1);
      store.setProperty(NEXT_ROW, String(row + rows));
      return row;
    },
  };
}

/** Tabs of the add-in that tell who did what and when, and files as they are stored: nothing to be compared. */
const OF_THE_MOMENT = ['Lệnh', 'Nhật ký', 'Mẫu văn bản'];

/** Tabs that a flow makes are noted, so that they can be taken away. */
function noted<T>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  work: () => T,
): T & { readonly tabs: string[] } {
  const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  const done = work();
  const made = spreadsheet.getSheets().filter((sheet) => !before.includes(sheet.getSheetId()));
  const store = PropertiesService.getDocumentProperties();
  store.setProperty(MADE, [...madeIn(store), ...made.map((sheet) => sheet.getSheetId())].join());
  const tabs = made.map((sheet) => sheet.getName());
  return { ...done, tabs: tabs.filter((name) => !OF_THE_MOMENT.includes(name)) };
}

/** Ids of tabs that flows made. */
const madeIn = (store: GoogleAppsScript.Properties.Properties): string[] =>
  (store.getProperty(MADE) ?? '').split(',').filter((id) => id !== '');

interface Timed {
  readonly answer: Answer;
  readonly milliseconds: number;
}

function timed(work: () => Answer): Timed {
  const start = Date.now();
  const answer = reduce(wordsOf(work));
  return { answer, milliseconds: Date.now() - start };
}

function runProbes(probes: Probes, bench: Bench): Readonly<Record<string, Timed>> {
  return Object.fromEntries(Object.entries(probes).map(([id, probe]) => [id, timed(() => probe(bench))]));
}

/** Everything that the check made, of this run and of one that was broken off; the tabs of the flows as well. */
function clean(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const isBegun = spreadsheet.getSheetByName(TAB) !== null;
  const store = PropertiesService.getDocumentProperties();
  const made = madeIn(store);
  const gone = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getName().startsWith(TAB) || made.includes(String(sheet.getSheetId())));
  if (gone.length > 0 && gone.length === spreadsheet.getNumSheets()) spreadsheet.insertSheet();
  for (const sheet of gone) spreadsheet.deleteSheet(sheet);
  const [locale, zone] = JSON.parse(store.getProperty(FOUND) ?? '[]') as readonly string[];
  if (locale !== undefined && spreadsheet.getSpreadsheetLocale() !== locale) spreadsheet.setSpreadsheetLocale(locale);
  if (zone !== undefined && spreadsheet.getSpreadsheetTimeZone() !== zone) spreadsheet.setSpreadsheetTimeZone(zone);
  for (const name of [NEXT_ROW, MADE, FOUND]) store.deleteProperty(name);
  return { tabs: gone.length, documents: isBegun ? trashDocuments() : 0 };
}
