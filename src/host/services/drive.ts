/** The advanced service `Drive` v3, as far as scope `drive.file` reaches. */

import type { Environment } from '../runtime/environment.ts';
import { HostProblem } from '../runtime/errors.ts';
import { Handle, type Member, read, send, service } from '../runtime/service.ts';
import type { DriveFile } from '../state/drive-store.ts';
import { checkDocx, DOCX } from './docx-check.ts';
import { checkNames, fail, found, type Resource } from './drive-file.ts';
import { permissionsService } from './drive-permissions.ts';
import { applyFields, searchFiles } from './drive-query.ts';
import { AUTHORIZED, DRIVE_FILE } from './scopes.ts';
import { asBlob, type BlobState } from './utilities.ts';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

const RESOURCE_NAMES = ['name', 'mimeType', 'parents', 'appProperties', 'description', 'trashed'];
const OPTION_NAMES = [
  'fields',
  'supportsAllDrives',
  'addParents',
  'removeParents',
  'q',
  'pageSize',
  'pageToken',
  'orderBy',
  'spaces',
];

function now(env: Environment): string {
  return new Date(env.execution.now()).toISOString();
}

function upload(env: Environment, method: string, mimeType: string, blob: BlobState): DriveFile['versions'][number] {
  const sourceType = blob.contentType ?? 'application/octet-stream';
  if (mimeType === GOOGLE_DOC) {
    if (sourceType !== DOCX) throw fail(method, 'Bad Request');
    const broken = checkDocx(blob.bytes);
    if (broken) throw fail(method, `Bad Request (${broken})`);
    env.drive.charge(env.execution.user, now(env).slice(0, 10), 'convert');
  }
  return { at: now(env), sourceType, content: blob.bytes.toString('base64') };
}

function properties(before: Record<string, string>, change: unknown): Record<string, string> {
  const next = { ...before };
  for (const [key, value] of Object.entries((change ?? {}) as Resource)) {
    if (value === null) delete next[key];
    else next[key] = String(value);
    // developers.google.com/workspace/drive/api/guides/properties: key and value together at most 124 bytes
    if (value !== null && Buffer.byteLength(key + String(value)) > 124) {
      throw fail('drive.files.create', 'The property exceeds the maximum size of 124 bytes.');
    }
  }
  return next;
}

function create(env: Environment, resource: Resource, blob: BlobState | undefined, options: Resource): unknown {
  checkNames(env, 'Drive.Files.create', resource, RESOURCE_NAMES);
  checkNames(env, 'Drive.Files.create', options, OPTION_NAMES);
  const mimeType = String(resource['mimeType'] ?? blob?.contentType ?? 'application/octet-stream');
  if (mimeType === FOLDER && blob) throw fail('drive.files.create', 'Bad Request');
  const parents = (resource['parents'] ?? []) as string[];
  for (const parent of parents) if (parent !== 'root') found(env, 'drive.files.create', parent);
  const version = blob ? [upload(env, 'drive.files.create', mimeType, blob)] : [];
  if (mimeType === GOOGLE_DOC) env.drive.charge(env.execution.user, now(env).slice(0, 10), 'create');
  const file = env.drive.add({
    name: String(resource['name'] ?? 'Untitled'),
    mimeType,
    createdTime: now(env),
    modifiedTime: now(env),
    appProperties: properties({}, resource['appProperties']),
    parents: parents.length > 0 ? parents : ['root'],
    description: String(resource['description'] ?? ''),
    trashed: false,
    madeBy: env.execution.user,
    permissions: [{ id: `p-${env.execution.user}`, type: 'user', role: 'owner', emailAddress: env.execution.user }],
    versions: version,
  });
  return applyFields(env, file, options['fields']);
}

function update(
  env: Environment,
  resource: Resource,
  id: string,
  blob: BlobState | undefined,
  options: Resource,
): unknown {
  checkNames(env, 'Drive.Files.update', resource, RESOURCE_NAMES);
  checkNames(env, 'Drive.Files.update', options, OPTION_NAMES);
  const file = found(env, 'drive.files.update', id);
  if (blob) {
    file.versions.push(upload(env, 'drive.files.update', file.mimeType, blob));
    if (env.doubts.updatedDocument === 'word' && file.mimeType === GOOGLE_DOC) file.mimeType = DOCX;
  }
  if (resource['name'] !== undefined) file.name = String(resource['name']);
  if (resource['description'] !== undefined) file.description = String(resource['description']);
  if (resource['trashed'] !== undefined) file.trashed = resource['trashed'] === true;
  file.appProperties = properties(file.appProperties, resource['appProperties']);
  file.modifiedTime = now(env);
  return applyFields(env, file, options['fields']);
}

/** create(resource, blob?, options?) and update(resource, id, blob?, options?) take the blob or null. */
const CREATE = 'object | object,Blob? | object,Blob?,object';
const UPDATE = 'object,string | object,string,Blob? | object,string,Blob?,object';

const filesService = service({
  name: 'Drive.Files',
  path: 'Drive.Files',
  access: AUTHORIZED,
  scopes: DRIVE_FILE,
  members: {
    create: send(CREATE, (_self, env, resource: Resource, blob?: BlobState | null, options: Resource = {}) =>
      create(env, resource, blob ?? undefined, options),
    ),
    update: send(
      UPDATE,
      (_self, env, resource: Resource, id: string, blob?: BlobState | null, options: Resource = {}) =>
        update(env, resource, id, blob ?? undefined, options),
    ),
    get: read('string | string,object', (_self, env, id: string, options: Resource = {}) => {
      checkNames(env, 'Drive.Files.get', options, OPTION_NAMES);
      return applyFields(env, found(env, 'drive.files.get', id), options['fields']);
    }),
    list: read(' | object', (_self, env, options: Resource = {}) => {
      checkNames(env, 'Drive.Files.list', options, OPTION_NAMES);
      return searchFiles(env, options);
    }),
    export: read('string,string', (_self, env, id: string, mimeType: string) => {
      const file = found(env, 'drive.files.export', id);
      const version = file.versions.at(-1);
      if (env.doubts.exports === 'refused' || file.mimeType !== GOOGLE_DOC || mimeType !== DOCX || !version)
        throw fail('drive.files.export', 'Export only supports Docs Editors files.');
      return asBlob({ bytes: Buffer.from(version.content, 'base64'), contentType: DOCX, name: `${file.name}.docx` });
    }),
    remove: send('string | string,object', (_self, env, id: string) => {
      found(env, 'drive.files.delete', id).trashed = true;
    }),
    insert: v2('Drive.Files.insert', 'create'),
    patch: v2('Drive.Files.patch', 'update'),
  },
});

function v2(name: string, instead: string): Member {
  return {
    ...read('any', (_self, env) => {
      // Live v3: the method does not exist
      throw env.execution.problem(
        new HostProblem(`TypeError: ${name} is not a function (a name of Drive v2; v3 has ${instead})`),
      );
    }),
    signatures: ['', 'any', 'any,any', 'any,any,any', 'any,any,any,any'],
  };
}

export const drive = new Handle(
  service({
    name: 'Drive',
    path: 'Drive',
    access: AUTHORIZED,
    scopes: DRIVE_FILE,
    constants: {
      Files: new Handle(filesService, 'Drive.Files'),
      Permissions: new Handle(permissionsService, 'Drive.Permissions'),
    },
    members: {},
  }),
  'Drive',
);
