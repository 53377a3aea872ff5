/** A scored book of a superior body in the strict host, as its window fills it. */
import type { CallInput } from '../../src/addin/door.ts';
import { keptFile } from '../../src/book/kept-set.ts';
import { SETTINGS_TAB, type SettingKey, settingLabel } from '../../src/book/tabs/settings.ts';
import { formatPoints } from '../../src/core/numbers.ts';
import type { Score } from '../../src/core/scorecard.ts';
import type { Host, HostState } from '../../src/host/host.ts';
import type { ProvinceBook } from '../../src/province/province-book.ts';
import { call, click, emptyBook } from '../workbook/book.ts';

export const AT = new Date('2026-12-28T02:00:00Z');

const made = new Map<ProvinceBook, HostState>();

/** Made once a book, then opened from its saved state. */
export function hostOf(book: ProvinceBook): Host {
  const known = made.get(book);
  if (known) return emptyBook({ state: known, now: AT });
  const host = emptyBook({ now: AT });
  fill(host, book);
  made.set(book, host.state());
  return hostOf(book);
}

function fill(host: Host, { settings, set, communes, rounds }: ProvinceBook): void {
  click(host, 'Tạo sổ chấm điểm');
  const labels = host.values(SETTINGS_TAB.name, 'A1:A70').map(([label]) => label);
  const typed: Partial<Record<SettingKey, string>> = {
    ...{
      issuer: settings.issuer,
      place: settings.place,
      yearScored: String(settings.yearScored),
      signer: settings.signer,
    },
    ...{ decisionNumber: settings.decision.number, decisionDate: '28/12/2026', draftingUnit: settings.draftingUnit },
    ...{ decisionIssuer: settings.decision.issuer, decisionSubject: settings.decision.subject },
    ...{ monitoringUnit: settings.monitoringUnit, recipients: settings.recipients.join('\n') },
  };
  for (const [key, text] of Object.entries(typed)) {
    const row = labels.indexOf(settingLabel(key as SettingKey)) + 1;
    host.edit.type(SETTINGS_TAB.name, `B${row}`, text);
  }
  const year = String(settings.yearScored);
  const done = (name: string, input: unknown): void => {
    const answer = call(host, name, input);
    if (!answer.ok) throw new Error(answer.message);
  };
  if (set) {
    const { name, content } = keptFile(set, '', '');
    done('keepCriteria', { year, file: { name, content }, settings: {} });
  }
  const save = (ledger: 'communes' | 'rounds', changes: CallInput<'saveProvince'>['parts'][number]['changes']): void =>
    done('saveProvince', { action: 'appraise', year, parts: [{ ledger, changes }] });
  save(
    'communes',
    communes.map(({ id, name, profile, group, bookId }) => ({
      ...{ kind: 'put', row: id, seen: {} },
      cells: { name, profile, group, bookId },
    })),
  );
  const points = (score: Score): string => (score === undefined ? '' : score === 'KAD' ? 'KAD' : formatPoints(score));
  const names = new Map(communes.map(({ id, name }) => [id, name]));
  for (let at = 0; at < rounds.length; at += 1500) {
    save(
      'rounds',
      rounds.slice(at, at + 1500).map((row) => ({
        ...{ kind: 'put', row: `${row.unitId}-${row.code}`, seen: {} },
        cells: {
          ...{ unit: names.get(row.unitId) ?? '', unitId: row.unitId, code: row.code },
          ...{ self: points(row.self), first: points(row.first), second: points(row.second) },
          ...{ survey: points(row.survey), firstReason: row.firstReason, secondReason: row.secondReason },
        },
      })),
    );
  }
}
