/** Steps at "Nạp kết quả": a text or a file is read as the dialog reads it, and what is ticked at first may be written. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { fold } from '../../core/text.ts';
import { TEXTS } from '../../pages/intake/texts.ts';
import { InputError } from '../input-error.ts';
import { checkPublished } from '../kept.ts';
import { reportOnBook } from '../own-book.ts';
import { reportOn } from '../published.ts';
import { NO_MENU } from './menu-steps.ts';
import type { SourceRequest, SourceResult } from './page/intake.ts';
import type { Session } from './session.ts';
import { Optional, step, Text, WrongStep } from './step.ts';

/** What the dialog's file picker may be given; other text without line breaks is a text. */
const FILE = /^[^\n]+\.(txt|md|csv|tsv|xlsx|xlsm|xls|ods|docx|doc|pdf|html?)$/i;

const kinds = Object.entries(TEXTS.kinds).map(([kind, label]) => [fold(label), kind as SourceRequest['kind']] as const);

const IntakeStep = v.strictObject({
  intake: Text,
  unit: Optional.text,
  write: v.optional(v.boolean()),
  /** The label of what is to be loaded; a result unless told otherwise. */
  kind: Optional.text,
});

export const INTAKE_STEPS = {
  intake: step(IntakeStep, (session, { intake, unit, write = false, kind }) => {
    const window = () => session.window('intake', session.host.user, 'kept');
    if (intake === 'undo') return session.act(() => window().run('takeBack', {}));
    const request = { source: sourceOf(intake), kind: kindCalled(kind), unit, write };
    const outcome = session.act(() => {
      if (session.isReader) return { found: null, own: undefined, ticked: [], message: NO_MENU };
      return session.window('intake', session.host.user, 'anew').run('readSource', request);
    });
    const { found, own, ...rest } = outcome;
    if (own) return { reading: ownReading(session, own), ...rest };
    return { reading: found && readingOf(session, found), ...(found ? { units: found.units } : {}), ...rest };
  }),
};

/** What `npm run plan -- FILE --json` says of the same text; no document is made. */
function readingOf(session: Session, { reading, tabled, namedFields }: NonNullable<SourceResult['found']>) {
  const document = { reading, tabled: new Set(tabled), namedFields: new Set(namedFields) };
  const { report } = reportOn(checkPublished(document), session.places.addinDir);
  return { ...report, document: null };
}

/** What `npm run plan -- FILE --json` says of a book; null where there is nothing to plan from. */
function ownReading(session: Session, own: NonNullable<SourceResult['own']>) {
  try {
    return { ...reportOnBook(own, session.places.addinDir).report, document: null };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function kindCalled(label: string | undefined): SourceRequest['kind'] {
  if (label === undefined) return 'result';
  const wanted = fold(label);
  const found = kinds.find(([name]) => name.startsWith(wanted));
  if (!found)
    throw new WrongStep(`hộp thoại không có loại “${label}”. Các loại: ${Object.values(TEXTS.kinds).join('; ')}.`);
  return found[1];
}

function sourceOf(text: string): SourceRequest['source'] {
  if (!FILE.test(text)) return { text };
  if (!existsSync(text)) throw new WrongStep(`không tìm thấy tệp “${text}”.`);
  return { name: basename(text), base64: readFileSync(text).toString('base64') };
}
