/** Reads the register of documents, "Văn bản": what the add-in made and what became of it, oldest first. */
import { cellText } from '../core/cells.ts';
import { type CalendarDate, readDate } from '../core/dates.ts';
import { type DocumentKind, registeredAs } from './document-kinds.ts';
import { fromPlain, type PlainTable } from './plain-table.ts';
import { type DocumentKey, STATES } from './tabs/documents.ts';

export interface RegisteredDocument {
  readonly kind: DocumentKind;
  readonly isIssued: boolean;
  readonly request: string;
  readonly name: string;
  readonly version: string;
  /** As issued; blank before. */
  readonly number: string;
  /** Of its issue; of a draft the day on which it was made. */
  readonly date: CalendarDate | undefined;
  /** The snapshot of what it was made from. */
  readonly data: string;
}

const STANDING: readonly string[] = [STATES.draft, STATES.issued];

/** What is being made, could not be made, or is no document of the add-in is left out. */
export function readRegister(documents: PlainTable): RegisteredDocument[] {
  return fromPlain<DocumentKey>(documents).flatMap(({ cell }): RegisteredDocument[] => {
    const text = (key: DocumentKey): string => cellText(cell(key));
    const kind = registeredAs(text('kind'))?.kind;
    if (!kind || !STANDING.includes(text('state'))) return [];
    const isIssued = text('state') === STATES.issued;
    return [
      {
        ...{ kind, isIssued, request: text('request'), name: text('name'), version: text('version') },
        ...{ number: text('number'), data: text('data') },
        date: (isIssued ? readDate(text('date')) : undefined) ?? readDate(text('time').slice(0, 'dd/mm/yyyy'.length)),
      },
    ];
  });
}
