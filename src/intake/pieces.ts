/** Sheets of one workbook may tell of several years or of several communes: which of them are read. */
import { partPlace } from '../core/place.ts';

import type { Problem } from '../core/problems.ts';
import { fold } from '../core/text.ts';
import { findUnit, isCommuneName } from './communes/names.ts';
import type { Statement } from './engine/statements.ts';
import type { SettingsReading } from './reading.ts';
import { yearIn } from './tables/column-names.ts';

export interface NamedReading {
  /** Of the sheet; '' for a whole document. */
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly settings: { readonly settings: SettingsReading };
}

export interface Chosen<T> {
  readonly pieces: readonly T[];
  /** Communes that have a sheet each. */
  readonly units: readonly string[];
  readonly unit: string | undefined;
  readonly findings: readonly Problem[];
}

export function choosePieces<T extends NamedReading>(all: readonly T[], wanted: string | undefined): Chosen<T> {
  const owned = all.map((piece) => ({ piece, name: ownerOf(piece) }));
  const byName = new Map(owned.flatMap(({ name }) => (name === undefined ? [] : [[bareName(name), name] as const])));
  const names = [...byName.values()];
  if (names.length < 2) return { ...latest(all), units: [], unit: undefined };
  const units = names.map((name) => ({ name }));
  const unit = wanted === undefined ? undefined : findUnit(units, wanted)?.name;
  const own = owned
    .filter(({ name }) => name === undefined || (unit !== undefined && bareName(name) === bareName(unit)))
    .map(({ piece }) => piece);
  return { ...latest(own), units: names, unit };
}

const told = ({ statements }: NamedReading): boolean => statements.some(({ figures }) => figures.length > 0);

/** Whose card a sheet holds, where its name or its title says so. */
function ownerOf(piece: NamedReading): string | undefined {
  if (piece.name === '' || !told(piece)) return undefined;
  if (isCommuneName(piece.name)) return piece.name;
  const issuer = piece.settings.settings.issuer?.value ?? '';
  return isCommuneName(issuer) ? issuer : undefined;
}

const bareName = (name: string): string => fold(name).replace(BODY, '');
const BODY = new RegExp(`^(?:ubnd|${fold('ủy ban nhân dân')}) `, 'u');

/** Of several years only the latest is the result. */
function latest<T extends NamedReading>(pieces: readonly T[]): { pieces: readonly T[]; findings: readonly Problem[] } {
  const yearOf = ({ name, settings }: T): number | undefined =>
    name === '' ? undefined : (yearIn(name) ?? settings.settings.year?.value);
  const years = [...new Set(pieces.filter(told).flatMap((piece) => yearOf(piece) ?? []))];
  if (years.length < 2) return { pieces, findings: [] };
  const last = Math.max(...years);
  const older = pieces.filter((piece) => (yearOf(piece) ?? last) < last);
  const message = `Các trang có số liệu của nhiều năm; chỉ đọc năm ${last}, bỏ qua: ${older.map(({ name }) => name).join(', ')}. Hãy kiểm tra xem đây có đúng là năm chấm điểm không.`;
  const findings: Problem[] = [
    { code: 'older-year', severity: 'info', place: partPlace(`trang ${older[0]?.name ?? ''}`), message },
  ];
  return { pieces: pieces.filter((piece) => !older.includes(piece)), findings };
}
