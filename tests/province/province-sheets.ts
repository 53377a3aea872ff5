/** A superior body's book as its tabs would be downloaded: what the command line reads, and what a host is filled with. */
import { utils, write } from '@e965/xlsx';
import { printPassport, SCHEMA } from '../../src/book/journal/passport.ts';
import { keptFile } from '../../src/book/kept-set.ts';
import { partsOf } from '../../src/book/stored-parts.ts';
import type { Tab } from '../../src/book/tab.ts';
import { unitRow } from '../../src/book/tab.ts';
import { COMMUNES } from '../../src/book/tabs/province/communes.ts';
import { ROUNDS } from '../../src/book/tabs/province/rounds.ts';
import { SCORES } from '../../src/book/tabs/scores.ts';
import { SETTING_FIELDS, SETTINGS_TAB, type SettingKey } from '../../src/book/tabs/settings.ts';
import { STORED_FILES } from '../../src/book/tabs/stored-files.ts';
import { TASKS } from '../../src/book/tabs/tasks.ts';
import { UNITS_TAB } from '../../src/book/tabs/units.ts';
import { WORDING_TAB } from '../../src/book/tabs/wording.ts';
import { itemsOf } from '../../src/core/criteria/criteria-set.ts';
import { formatDate } from '../../src/core/dates.ts';
import { toNumber } from '../../src/core/points.ts';
import type { Score } from '../../src/core/scorecard.ts';
import { SIGNING_FORMS } from '../../src/core/settings.ts';
import type { ProvinceBook } from '../../src/province/province-book.ts';

type Cell = string | number;
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const rowsOf = <Key extends string>({ columns }: Tab<Key>, rows: readonly Partial<Record<Key, Cell>>[]): Cell[][] => [
  columns.map(({ header }) => header),
  ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
];

const cellOf = (score: Score): Cell => (score === undefined ? '' : score === 'KAD' ? 'KAD' : toNumber(score));

export function provinceSheets({ settings, set, communes, rounds }: ProvinceBook): Sheets {
  const { decision, criteriaDecision } = settings;
  const values: Partial<Record<SettingKey, string>> = {
    ...{
      issuer: settings.issuer,
      place: settings.place,
      yearScored: String(settings.yearScored),
      signer: settings.signer,
    },
    ...{ signingForm: SIGNING_FORMS[settings.signingForm].label, draftingUnit: settings.draftingUnit },
    ...{ monitoringUnit: settings.monitoringUnit, recipients: settings.recipients.join('\n') },
    legalBases: settings.legalBases.join('\n'),
    ...{ decisionNumber: decision.number, decisionIssuer: decision.issuer, decisionSubject: decision.subject },
    decisionDate: decision.date ? formatDate(decision.date) : '',
    ...{ criteriaDecisionNumber: criteriaDecision.number, criteriaDecisionIssuer: criteriaDecision.issuer },
    criteriaDecisionSubject: criteriaDecision.subject,
    criteriaDecisionDate: criteriaDecision.date ? formatDate(criteriaDecision.date) : '',
  };
  const names = new Map(communes.map(({ id, name, profile }) => [id, { name, profile }]));
  const maxima = new Map(
    (set?.profiles ?? []).flatMap(({ name }) =>
      set ? itemsOf(set, name).map(({ code, max }) => [`${name} ${code}`, max] as const) : [],
    ),
  );
  const parts = set ? partsOf(keptFile(set, '', '')) : [];
  return {
    [SETTINGS_TAB.name]: [
      SETTINGS_TAB.columns.map(({ header }) => header),
      ...SETTING_FIELDS.map(({ key, label, guide }) => [label, values[key] ?? '', guide]),
    ],
    ...Object.fromEntries([SCORES, TASKS, UNITS_TAB, WORDING_TAB].map((tab: Tab) => [tab.name, rowsOf(tab, [])])),
    [COMMUNES.name]: rowsOf(
      COMMUNES,
      communes.map(({ id, name, profile, group, bookId }) => ({ id, name, profile, group, bookId })),
    ),
    [ROUNDS.name]: rowsOf(
      ROUNDS,
      rounds.map((row) => {
        const { name = '', profile = '' } = names.get(row.unitId) ?? {};
        const { unitId, code, firstReason, explanation, secondReason } = row;
        const max = maxima.get(`${profile} ${code}`);
        return {
          ...{ unit: name, code, unitId, firstReason, explanation, secondReason, id: unitRow(unitId, code) },
          ...{ self: cellOf(row.self), first: cellOf(row.first), second: cellOf(row.second) },
          ...{ survey: cellOf(row.survey), max: cellOf(max) },
        };
      }),
    ),
    [STORED_FILES.name]: rowsOf(STORED_FILES, parts),
    Lệnh: [[printPassport({ schema: SCHEMA, book: 'tinh', spreadsheet: '', round: 1, headers: {} })]],
  };
}

export function asFile(sheets: Sheets): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
