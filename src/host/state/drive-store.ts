/** Google Drive as the add-in may see it: every file remembers whose add-in made it, and its earlier versions. */

import { ServiceError } from '../runtime/errors.ts';

export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  readonly createdTime: string;
  modifiedTime: string;
  appProperties: Record<string, string>;
  parents: string[];
  description: string;
  trashed: boolean;
  /** The user through whose add-in the file came to be: `drive.file` shows it to nobody else's. */
  readonly madeBy: string;
  permissions: { readonly id: string; readonly type: string; role: string; readonly emailAddress?: string }[];
  /** Newest last; what was uploaded, base64. */
  versions: { readonly at: string; readonly sourceType: string; readonly content: string }[];
}

export interface DriveState {
  files: DriveFile[];
  created: Record<string, number>;
}

// developers.google.com/apps-script/guides/services/quotas (consumer accounts): documents created 250/day, conversions 2,000/day
const DOCUMENTS_A_DAY = 250;
const CONVERSIONS_A_DAY = 2_000;

export class DriveStore {
  readonly #files: DriveFile[];
  readonly #counts: Record<string, number>;

  constructor(state: DriveState = { files: [], created: {} }) {
    const copy = structuredClone(state);
    this.#files = copy.files;
    this.#counts = copy.created;
  }

  /** Files one user's add-in may see (developers.google.com/workspace/drive/api/guides/api-specific-auth). */
  visibleTo(user: string): DriveFile[] {
    return this.#files.filter((file) => file.madeBy === user && !file.trashed);
  }

  all(): readonly DriveFile[] {
    return this.#files;
  }

  charge(user: string, day: string, what: 'create' | 'convert'): void {
    const key = `${what}:${user}:${day}`;
    const used = (this.#counts[key] ?? 0) + 1;
    const limit = what === 'create' ? DOCUMENTS_A_DAY : CONVERSIONS_A_DAY;
    if (used > limit) {
      const service = what === 'create' ? 'documents create' : 'drive conversion';
      throw new ServiceError(`Service invoked too many times for one day: ${service}.`);
    }
    this.#counts[key] = used;
  }

  add(file: Omit<DriveFile, 'id'>): DriveFile {
    const number = this.#files.length + 1;
    const made = { id: `1HostDriveFile${String(number).padStart(30, '0')}`, ...file };
    this.#files.push(made);
    return made;
  }

  state(): DriveState {
    return structuredClone({ files: this.#files, created: this.#counts });
  }
}
