/** Documents: a .docx made in the page becomes a Google Doc with one Drive call. */
import type { CallInput, CallOutput } from './rpc/calls.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/**
 * Imports the .docx. The request id stays with the file, so that after a lost answer the document can be found.
 * Source: developers.google.com/drive/api/guides/manage-uploads#import-docs
 */
export function createDocument({ requestId, name, docx }: CallInput<'createDocument'>): CallOutput<'createDocument'> {
  if (!Drive?.Files) throw new Error('Dịch vụ Drive chưa được bật trong appsscript.json.');
  const blob = Utilities.newBlob(Utilities.base64Decode(docx), DOCX, `${name}.docx`);
  const metadata = { name, mimeType: GOOGLE_DOC, appProperties: { cchcRequest: requestId } };
  const file = Drive.Files.create(metadata, blob, { fields: 'id,webViewLink', supportsAllDrives: true });
  return { id: String(file.id), link: String(file.webViewLink) };
}
