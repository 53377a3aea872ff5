/** What every call on a file of Drive begins with: known names alone, and a file that this user's add-in sees. */

import type { Environment } from '../runtime/environment.ts';
import { HostProblem, NotEmulated, ServiceError } from '../runtime/errors.ts';
import type { DriveFile } from '../state/drive-store.ts';

export type Resource = Record<string, unknown>;

/** v2 names mean an old guide was followed: live ignores or refuses them, the host always refuses. */
const V2_NAMES = [
  'title',
  'convert',
  'labels',
  'ownedByMe',
  'fileExtension',
  'modifiedDate',
  'createdDate',
  'alternateLink',
];

export function checkNames(env: Environment, what: string, object: Resource, known: readonly string[]): void {
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    if (V2_NAMES.includes(key))
      throw env.execution.problem(new HostProblem(`${what}: "${key}" is a name of Drive v2, the service is v3`));
    throw env.execution.problem(new NotEmulated(`${what} with "${key}"`));
  }
}

export function fail(method: string, message: string): ServiceError {
  return new ServiceError(`API call to ${method} failed with error: ${message}`);
}

export function found(env: Environment, method: string, id: string): DriveFile {
  const file = env.drive.visibleTo(env.execution.user).find((one) => one.id === id);
  // Not made here by this user: live says the same for a file that never was (drive.file is per user).
  if (!file) throw fail(method, `File not found: ${id}.`);
  return file;
}
