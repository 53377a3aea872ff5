/** Google Drive, as far as documents need it: import, replace, look up, share. */
import { explainSharingError } from '../../core/google-errors.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FIELDS = 'id,webViewLink,modifiedTime';

export interface DriveDocument {
  readonly id: string;
  readonly link: string;
  /** ISO time of the last change, by whomever. */
  readonly modified: string;
}

/**
 * Where the manifest was not sent, not even the name is declared; Google's own words for that are in
 * `core/google-errors.ts`.
 */
function part<Name extends 'Files' | 'Permissions'>(name: Name) {
  const found = typeof Drive === 'undefined' ? undefined : Drive[name];
  if (!found) throw new ReferenceError('Drive is not defined');
  return found;
}

const files = () => part('Files');

const documentOf = ({ id, webViewLink, modifiedTime }: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File) => ({
  id: String(id),
  link: String(webViewLink),
  modified: String(modifiedTime),
});

const wordFile = (docx: string) => Utilities.newBlob(Utilities.base64Decode(docx), DOCX);

/**
 * Imports the .docx with one call. The request id stays with the file, so that after a lost answer it can be found.
 * Source: developers.google.com/drive/api/guides/manage-uploads#import-docs
 */
export function importDocument(requestId: string, name: string, docx: string): DriveDocument {
  const metadata = { name, mimeType: GOOGLE_DOC, appProperties: { cchcRequest: requestId } };
  return documentOf(files().create(metadata, wordFile(docx), { fields: FIELDS, supportsAllDrives: true }));
}

/** The document that a request made; a trashed one counts as none. */
export function findByRequest(requestId: string): DriveDocument | undefined {
  const q = `appProperties has { key='cchcRequest' and value='${requestId}' } and trashed = false`;
  const [file] = files().list({ q, fields: `files(${FIELDS})` }).files ?? [];
  return file && documentOf(file);
}

/** Undefined where this person's add-in does not see it: another officer made it, or it is gone. */
export function seeDocument(id: string): (DriveDocument & { readonly lastUpdate: unknown }) | undefined {
  try {
    const file = files().get(id, { fields: `${FIELDS},appProperties,trashed`, supportsAllDrives: true });
    return file.trashed ? undefined : { ...documentOf(file), lastUpdate: file.appProperties?.['cchcUpdate'] };
  } catch (error) {
    if (String(error).includes('not found')) return undefined;
    throw error;
  }
}

/** Replaces the content; id, link and sharing stay. */
export function replaceDocument(id: string, requestId: string, name: string, docx: string): DriveDocument {
  const metadata = { name, appProperties: { cchcUpdate: requestId } };
  return documentOf(files().update(metadata, id, wordFile(docx), { fields: FIELDS, supportsAllDrives: true }));
}

/** Shares with one address; what Drive objects, in Vietnamese; '' when it is done. */
export function shareWith(id: string, emailAddress: string, role: string, emailMessage: string): string {
  const options = { sendNotificationEmail: true, supportsAllDrives: true };
  try {
    const told = emailMessage ? { ...options, emailMessage } : options;
    part('Permissions').create({ type: 'user', role, emailAddress }, id, told);
    return '';
  } catch (error) {
    return explainSharingError(error);
  }
}
