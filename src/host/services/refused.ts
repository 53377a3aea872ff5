/** Services the add-in must not use: each call is refused as live refuses it, for the scope it lacks. */

import { NotEmulated } from '../runtime/errors.ts';
import { free, Handle, service } from '../runtime/service.ts';
import { AUTHORIZED, DOCUMENTS, DRIVE, EXTERNAL, GMAIL, SEND_MAIL } from './scopes.ts';

function refused(name: string, scopes: readonly string[], methods: readonly string[]): Handle {
  const members = Object.fromEntries(
    methods.map((method) => [
      method,
      // Any arguments: the scope is what is missing; with the scope granted the host says that it lacks the service.
      {
        ...free('', (_self, env) => {
          throw env.execution.problem(new NotEmulated(`${name}.${method}`));
        }),
        signatures: Array.from({ length: 5 }, (_, count) => Array.from({ length: count }, () => 'any').join(',')),
      },
    ]),
  );
  return new Handle(service({ name, path: name, access: AUTHORIZED, scopes, members }), name);
}

// gas-types-detailed lists the scope of each of these methods.
export const refusedServices: readonly (readonly [string, Handle])[] = [
  ['DocumentApp', refused('DocumentApp', DOCUMENTS, ['create', 'openById', 'openByUrl', 'getActiveDocument'])],
  [
    'DriveApp',
    refused('DriveApp', DRIVE, [
      'createFile',
      'createFolder',
      'getFileById',
      'getFilesByName',
      'getFolderById',
      'getRootFolder',
      'searchFiles',
      'getFiles',
      'getFolders',
    ]),
  ],
  ['UrlFetchApp', refused('UrlFetchApp', EXTERNAL, ['fetch', 'fetchAll', 'getRequest'])],
  ['GmailApp', refused('GmailApp', GMAIL, ['sendEmail', 'search', 'createDraft', 'getInboxThreads'])],
  ['MailApp', refused('MailApp', SEND_MAIL, ['sendEmail', 'getRemainingDailyQuota'])],
];
