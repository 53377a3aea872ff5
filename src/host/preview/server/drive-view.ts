/** What one user sees in Drive of what the add-in made for them. */

import type { Host } from '../../host.ts';
import type { DriveFile } from '../../state/drive-store.ts';
import type { DriveFileView } from '../protocol.ts';

const TYPES: Readonly<Record<string, string>> = {
  'application/vnd.google-apps.document': 'Google Tài liệu',
  'application/vnd.google-apps.folder': 'Thư mục',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
};

export function driveOf(host: Host, user: string): DriveFileView[] {
  return host.drive.files(user).map(view).toReversed();
}

function view(file: DriveFile): DriveFileView {
  return {
    id: file.id,
    name: file.name,
    type: TYPES[file.mimeType] ?? file.mimeType,
    link: `https://docs.google.com/document/d/${file.id}/edit`,
    created: file.createdTime,
    modified: file.modifiedTime,
    owner: file.madeBy,
    trashed: file.trashed,
    roles: file.permissions.map(({ emailAddress, type, role }) => ({ who: emailAddress ?? type, role })),
    versions: file.versions
      .map(({ at, content }, index) => ({ number: index + 1, at, bytes: Math.floor((content.length * 3) / 4) }))
      .toReversed(),
  };
}

/** A version's bytes, if this user may see the file. */
export function contentOf(host: Host, user: string, id: string, version: number | undefined) {
  const file = host.drive.files(user).find((one) => one.id === id);
  const content = version === undefined ? file?.versions.at(-1) : file?.versions[version - 1];
  return file && content ? { name: file.name, bytes: Buffer.from(content.content, 'base64') } : undefined;
}
