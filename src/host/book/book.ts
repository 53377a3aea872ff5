/** The spreadsheet: its sheets, its locale and time zone, and one version number for everything that changes. */

import { dropSheetFromFormula, localizeFormula, renameSheetInFormula } from '../formulas/references.ts';
import { ServiceError } from '../runtime/errors.ts';
import type { Area } from './address.ts';
import { dropChartSources } from './chart.ts';
import { type Locale, localeNamed } from './locale.ts';
import { SheetModel } from './sheet.ts';

export interface Change {
  readonly sheet: string;
  /** undefined: the sheet as a whole (structure, widths, rules). */
  readonly area: Area | undefined;
}

export class Book {
  readonly id: string;
  name: string;
  sheets: SheetModel[] = [];
  activeSheetId = 0;
  /** How many ids were drawn for sheets. */
  sheetsMade = 0;
  #locale: Locale;
  #timeZone: string;
  #version = 0;
  /** Contents changed since the last calculation. */
  stale = true;
  readonly #listeners = new Set<(change: Change) => void>();
  #changes: { version: number; change: Change }[] = [];

  constructor(id: string, name: string, locale: string, timeZone: string) {
    this.id = id;
    this.name = name;
    this.#locale = localeNamed(locale);
    this.#timeZone = timeZone;
  }

  get locale(): Locale {
    return this.#locale;
  }
  set localeName(name: string) {
    const before = this.#locale;
    const next = localeNamed(name);
    this.#rewriteFormulas((formula) => localizeFormula(formula, before, next));
    this.#locale = next;
    this.touch(undefined);
  }
  get timeZone(): string {
    return this.#timeZone;
  }
  set timeZone(zone: string) {
    if (!/^[A-Za-z]+(?:\/[A-Za-z_+\-0-9]+)*$/.test(zone)) throw new ServiceError(`Invalid argument: ${zone}`);
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
    } catch {
      throw new ServiceError(`Invalid argument: ${zone}`);
    }
    this.#timeZone = zone;
    this.touch(undefined);
  }

  get version(): number {
    return this.#version;
  }

  /** Records a change; contents and structure make formulas stale, looks do not. */
  touch(sheet: SheetModel | undefined, area?: Area, looksOnly = false): void {
    this.#version++;
    if (!looksOnly) this.stale = true;
    const change: Change = { sheet: sheet?.name ?? '', area };
    this.#changes.push({ version: this.#version, change });
    if (this.#changes.length > 10_000) this.#changes = this.#changes.slice(-5_000);
    for (const listener of this.#listeners) listener(change);
  }

  /** @returns undefined when the version is too old: read everything anew */
  changesSince(version: number): Change[] | undefined {
    const oldest = this.#changes[0]?.version ?? this.#version + 1;
    if (version + 1 < oldest && version !== this.#version) return undefined;
    return this.#changes.filter((entry) => entry.version > version).map((entry) => entry.change);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  sheetNamed(name: string): SheetModel | undefined {
    // Sheets finds tabs without regard to case.
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetWithId(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  get activeSheet(): SheetModel {
    const active = this.sheetWithId(this.activeSheetId) ?? this.sheets[0];
    if (!active) throw new Error('a book has at least one sheet');
    return active;
  }

  /** @param template the new sheet is a copy of it */
  insertSheet(name: string, index: number, template?: SheetModel): SheetModel {
    if (this.sheetNamed(name)) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    checkSheetName(name);
    const sheet = new SheetModel(this.#nextId(), name);
    if (template) sheet.copyFrom(template);
    this.sheets.splice(index, 0, sheet);
    this.touch(sheet);
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    if (this.sheets.filter((one) => !one.hidden || one === sheet).length <= 1) {
      throw new ServiceError("You can't remove all the sheets in a document.");
    }
    this.sheets = this.sheets.filter((one) => one !== sheet);
    dropChartSources(this.sheets, sheet);
    this.#rewriteFormulas((formula) => dropSheetFromFormula(formula, sheet.name, this.#locale));
    if (this.activeSheetId === sheet.id) this.activeSheetId = this.sheets.find((one) => !one.hidden)?.id ?? 0;
    this.touch(sheet);
  }

  renameSheet(sheet: SheetModel, name: string): void {
    const other = this.sheetNamed(name);
    if (other && other !== sheet) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    checkSheetName(name);
    this.#rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, name, this.#locale));
    sheet.name = name;
    this.touch(sheet);
  }

  /** Formulas stand alike in whole columns: each is rewritten once, and a cell whose formula stays is left alone. */
  #rewriteFormulas(change: (formula: string) => string): void {
    const changed = new Map<string, string>();
    for (const sheet of this.sheets) {
      for (const [row, column, cell] of sheet.filled()) {
        if (cell.formula === undefined) continue;
        const formula = changed.get(cell.formula) ?? change(cell.formula);
        changed.set(cell.formula, formula);
        if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
      }
    }
  }

  /** The first sheet of a book has id 0; later ones look random, and are never used again. */
  #nextId(): number {
    if (this.sheets.length === 0) return 0;
    let id = 0;
    do {
      id = Math.imul(++this.sheetsMade, 0x9e3779b1) >>> 1;
    } while (this.sheetWithId(id));
    return id;
  }
}

function checkSheetName(name: string): void {
  if (name === '' || name.length > 100) throw new ServiceError(`Invalid argument: name. Should be of type: String`);
}
