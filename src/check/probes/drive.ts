/** H: one document is imported, found, replaced, shared, told as a Word file and trashed. U: what a second person sees of another. */
import { type Answer, type Bench, type Probes, ways, wordsOf } from '../probe.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const NAME = 'CCHC kiểm tra với Google';
const KEY = 'cchcCheck';
const FIELDS = 'id,mimeType,webViewLink,modifiedTime,appProperties';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

function files() {
  const found = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (!found) throw new Error('Drive is not there');
  return found;
}

const wordFile = (docx: string) => Utilities.newBlob(Utilities.base64Decode(docx), DOCX);

const list = (key = KEY, value = '1'): File[] =>
  files().list({
    q: `appProperties has { key='${key}' and value='${value}' } and trashed = false`,
    fields: `files(${FIELDS})`,
  }).files ?? [];

const importFile = (docx: string): File =>
  files().create({ name: NAME, mimeType: GOOGLE_DOC, appProperties: { [KEY]: '1' } }, wordFile(docx), {
    fields: FIELDS,
    supportsAllDrives: true,
  });

const kindOf = ({ mimeType, webViewLink, appProperties }: File): Answer => ({
  type: String(mimeType),
  // The host and the kind of page, without the document.
  link: String(webViewLink)
    .replace(/^https?:\/\//, '')
    .replace(/\/d\/[^/]+/, '/d/…')
    .replace(/\?.*$/, ''),
  properties: Object.keys(appProperties ?? {}),
});

/** The id with which the flows have the add-in make its document. */
export const FLOW_REQUEST = 'cchc-check-plan';
/** The property of the book that tells which document waits for a second person. */
const SECOND = 'cchcCheckDocument';

/** Documents of checks before that were broken off go as well. */
export function trashDocuments(): number {
  PropertiesService.getDocumentProperties().deleteProperty(SECOND);
  const left = [...list(), ...list('cchcRequest', FLOW_REQUEST)];
  for (const { id } of left) files().update({ trashed: true }, String(id));
  return left.length;
}

export const DRIVE_PROBES: Probes = {
  H01: ({ docx }) => kindOf(importFile(docx)),
  H02: () => list().length,
  H03: ({ docx }: Bench) => {
    const [file] = list();
    if (!file) return 'none';
    const metadata = { name: `${NAME} (2)`, appProperties: { cchcUpdate: 'x' } };
    const updated = files().update(metadata, String(file.id), wordFile(docx), {
      fields: FIELDS,
      supportsAllDrives: true,
    });
    return {
      sameId: updated.id === file.id,
      sameLink: updated.webViewLink === file.webViewLink,
      ...objectOf(kindOf(updated)),
    };
  },
  // Whether what an import told of its time still holds when all of it is done.
  H04: ({ docx }) => {
    const told = importFile(docx);
    Utilities.sleep(SETTLING);
    const later = files().get(String(told.id), { fields: FIELDS });
    files().update({ trashed: true }, String(told.id));
    return { isSettled: told.modifiedTime === later.modifiedTime };
  },
  H05: () => wordsOf(() => kindOf(files().get('1CCHCkhongcotepnaynhuvaydauxx', { fields: FIELDS }))),
  H07: () => {
    const [file] = list();
    return file ? exportedKind(String(file.id)) : 'none';
  },
  H08: () => {
    const [file] = list();
    const share = (emailAddress: string) => (): Answer => {
      const permission = { type: 'user', role: 'reader', emailAddress };
      return String(permissions().create(permission, String(file?.id), { sendNotificationEmail: false }).role);
    };
    // Names that nobody can have.
    return ways({ 'no address': share('sai địa chỉ'), 'nobody’s': share('cchc@example.invalid') });
  },
  H06: () => [trashDocuments(), list().length],
  // It stays for a second person until all traces are taken away.
  H09: ({ docx }) => {
    PropertiesService.getDocumentProperties().setProperty(SECOND, String(importFile(docx).id));
    return 'made';
  },
};

/** U03: what somebody else is told of themselves, and sees of the first person's document. */
export function tellSecondPerson(): Answer {
  const id = PropertiesService.getDocumentProperties().getProperty(SECOND);
  return {
    address: Session.getActiveUser().getEmail() === '' ? 'blank' : 'told',
    document: id === null ? 'none' : wordsOf(() => kindOf(files().get(id, { fields: FIELDS }))),
  };
}

/** Milliseconds after which an import has settled. */
const SETTLING = 8000;

/** What of a document survives its way through Google: numbers of pages, a first page without one, borders of tables. */
function exportedKind(id: string): Answer {
  // The declaration says that it gives nothing.
  const exported = files().export(id, DOCX) as unknown as GoogleAppsScript.Base.Blob | null | undefined;
  if (!exported) return 'nothing';
  const parts = Utilities.unzip(exported).map((part) => [part.getName(), part.getDataAsString()] as const);
  const textOf = (name: RegExp): string[] => parts.flatMap(([own, text]) => (name.test(own ?? '') ? [text] : []));
  const [document = ''] = textOf(/word\/document\.xml$/);
  const margins = textOf(/word\/(?:header|footer)\d*\.xml$/);
  return {
    isNumbered: margins.some((text) => /\bPAGE\b/.test(text)),
    isFirstOther: document.includes('<w:titlePg'),
    hasBlankHeader: margins.some((text) => !/<w:t[ >]|\bPAGE\b/.test(text)),
    borders: /<w:(?:tcBorders|tblBorders)\b/.test(document),
  };
}

function permissions() {
  const found = typeof Drive === 'undefined' ? undefined : Drive.Permissions;
  if (!found) throw new Error('Drive is not there');
  return found;
}

const objectOf = (answer: Answer): Readonly<Record<string, Answer>> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)
    ? (answer as Readonly<Record<string, Answer>>)
    : {};
