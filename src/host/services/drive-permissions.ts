/** `Drive.Permissions`: sharing a document the add-in made. */

import type { Environment } from '../runtime/environment.ts';
import { read, send, service } from '../runtime/service.ts';
import type { DriveFile } from '../state/drive-store.ts';
import { checkNames, fail, found, type Resource } from './drive-file.ts';
import { AUTHORIZED, DRIVE_FILE } from './scopes.ts';

// developers.google.com/workspace/drive/api/reference/rest/v3/permissions
const ROLES = ['owner', 'organizer', 'fileOrganizer', 'writer', 'commenter', 'reader'];
const TYPES = ['user', 'group', 'domain', 'anyone'];
const OPTIONS = ['sendNotificationEmail', 'emailMessage', 'supportsAllDrives', 'fields', 'transferOwnership'];

function share(env: Environment, resource: Resource, id: string, options: Resource): DriveFile['permissions'][number] {
  checkNames(env, 'Drive.Permissions.create', resource, ['role', 'type', 'emailAddress', 'domain']);
  checkNames(env, 'Drive.Permissions.create', options, OPTIONS);
  const file = found(env, 'drive.permissions.create', id);
  const { role, type, emailAddress } = resource as { role?: string; type?: string; emailAddress?: string };
  if (!role || !ROLES.includes(role))
    throw fail('drive.permissions.create', 'The specified role is invalid or not supported.');
  if (!type || !TYPES.includes(type)) throw fail('drive.permissions.create', 'The permission type field is required.');
  if ((type === 'user' || type === 'group') && !/^[^@\s]+@[^@\s]+$/.test(emailAddress ?? '')) {
    throw fail(
      'drive.permissions.create',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  const known = file.permissions.find((one) => one.type === type && one.emailAddress === emailAddress);
  if (known) {
    known.role = role;
    return known;
  }
  const made = {
    id: type === 'anyone' ? 'anyoneWithLink' : `p-${emailAddress}`,
    type,
    role,
    ...(emailAddress === undefined ? {} : { emailAddress }),
  };
  file.permissions.push(made);
  return made;
}

export const permissionsService = service({
  name: 'Drive.Permissions',
  path: 'Drive.Permissions',
  access: AUTHORIZED,
  scopes: DRIVE_FILE,
  members: {
    create: send(
      'object,string | object,string,object',
      (_self, env, resource: Resource, id: string, options: Resource = {}) => ({
        kind: 'drive#permission',
        ...share(env, resource, id, options),
      }),
    ),
    list: read('string | string,object', (_self, env, id: string) => ({
      kind: 'drive#permissionList',
      permissions: found(env, 'drive.permissions.list', id).permissions.map((one) => ({ ...one })),
    })),
    remove: send('string,string | string,string,object', (_self, env, id: string, permission: string) => {
      const file = found(env, 'drive.permissions.delete', id);
      if (!file.permissions.some((one) => one.id === permission))
        throw fail('drive.permissions.delete', `Permission not found: ${permission}.`);
      file.permissions = file.permissions.filter((one) => one.id !== permission);
    }),
  },
});
