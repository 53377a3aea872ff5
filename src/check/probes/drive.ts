/** H: one document is imported, found, replaced and trashed. */
import { type Answer, type Bench, type Probes, wordsOf } from '../probe.ts';

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

const list = (): File[] =>
  files().list({
    q: `appProperties has { key='${KEY}' and value='1' } and trashed = false`,
    fields: `files(${FIELDS})`,
  }).files ?? [];

const kindOf = ({ mimeType, webViewLink, appProperties }: File): Answer => ({
  type: String(mimeType),
  // The host and the kind of page, without the document.
  link: String(webViewLink)
    .replace(/^https?:\/\//, '')
    .replace(/\/d\/[^/]+/, '/d/…')
    .replace(/\?.*$/, ''),
  properties: Object.keys(appProperties ?? {}),
});

/** Documents of checks before that were broken off go as well. */
export function trashDocuments(): number {
  const left = list();
  for (const { id } of left) files().update({ trashed: true }, String(id));
  return left.length;
}

export const DRIVE_PROBES: Probes = {
  H01: ({ docx }) => {
    const metadata = { name: NAME, mimeType: GOOGLE_DOC, appProperties: { [KEY]: '1' } };
    return kindOf(files().create(metadata, wordFile(docx), { fields: FIELDS, supportsAllDrives: true }));
  },
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
  H05: () => wordsOf(() => kindOf(files().get('1CCHCkhongcotepnaynhuvaydauxx', { fields: FIELDS }))),
  H06: () => [trashDocuments(), list().length],
};

const objectOf = (answer: Answer): Readonly<Record<string, Answer>> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)
    ? (answer as Readonly<Record<string, Answer>>)
    : {};
