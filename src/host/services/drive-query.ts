/** The part of Drive's answers a caller chooses: `fields`, and the search language of `q`. */

import type { Environment } from '../runtime/environment.ts';
import { NotEmulated } from '../runtime/errors.ts';
import type { DriveFile } from '../state/drive-store.ts';

type Answer = Record<string, unknown>;

/** developers.google.com/workspace/drive/api/guides/fields-parameter: without `fields` a file has these four */
const DEFAULT_FIELDS = ['kind', 'id', 'name', 'mimeType'];

function answerOf(file: DriveFile): Answer {
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    appProperties: { ...file.appProperties },
    parents: [...file.parents],
    description: file.description,
    trashed: file.trashed,
    version: String(file.versions.length),
    webViewLink:
      file.mimeType === 'application/vnd.google-apps.document'
        ? `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`
        : `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`,
    permissions: file.permissions.map((one) => ({ ...one })),
    owners: [{ emailAddress: file.madeBy, me: true }],
    capabilities: { canEdit: true },
  };
}

export function applyFields(env: Environment, file: DriveFile, fields: unknown): Answer {
  return select(env, answerOf(file), fields === undefined ? DEFAULT_FIELDS : split(String(fields)));
}

function select(env: Environment, answer: Answer, names: readonly string[]): Answer {
  if (names.includes('*')) return answer;
  const chosen: Answer = {};
  for (const name of names) {
    const top = name.replace(/[/(].*$/, '');
    if (!(top in answer)) throw env.execution.problem(new NotEmulated(`the Drive field ${name}`));
    chosen[top] = answer[top];
  }
  return chosen;
}

/** Splits at commas outside brackets. */
function split(fields: string): string[] {
  return fields.split(/,(?![^(]*\))/).map((name) => name.trim());
}

export function searchFiles(env: Environment, options: Record<string, unknown>): Answer {
  const conditions = String(options['q'] ?? '')
    .split(/\s+and\s+(?![^{]*\})/i)
    .filter((condition) => condition !== '');
  const files = env.drive
    .visibleTo(env.execution.user)
    .filter((file) => conditions.every((one) => matches(env, file, one)));
  const fields = /files\(([^)]*(?:\([^)]*\))?[^)]*)\)/.exec(String(options['fields'] ?? ''))?.[1];
  const newestFirst = files.toSorted((a, b) => (a.modifiedTime < b.modifiedTime ? 1 : -1));
  const page = newestFirst.slice(0, Number(options['pageSize'] ?? 100));
  return { kind: 'drive#fileList', incompleteSearch: false, files: page.map((file) => applyFields(env, file, fields)) };
}

// developers.google.com/workspace/drive/api/guides/ref-search-terms
function matches(env: Environment, file: DriveFile, condition: string): boolean {
  const property = /^appProperties has \{\s*key\s*=\s*'([^']*)'\s*and\s*value\s*=\s*'([^']*)'\s*\}$/i.exec(condition);
  if (property) return file.appProperties[property[1] ?? ''] === property[2];
  const simple = /^(name|mimeType)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)'$/.exec(condition);
  if (simple) {
    const [, key, operator, raw = ''] = simple;
    const value = raw.replaceAll(/\\(.)/g, '$1');
    const own = key === 'name' ? file.name : file.mimeType;
    return operator === '='
      ? own === value
      : operator === '!='
        ? own !== value
        : own.toLowerCase().includes(value.toLowerCase());
  }
  const trashed = /^trashed\s*=\s*(true|false)$/.exec(condition);
  if (trashed) return file.trashed === (trashed[1] === 'true');
  throw env.execution.problem(new NotEmulated(`the Drive search term ${condition}`));
}
