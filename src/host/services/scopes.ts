/** OAuth scopes and the defaults of each family of services. */

import type { Access } from '../runtime/service.ts';

const AUTH = 'https://www.googleapis.com/auth/';

/** Either is enough for everything on the current spreadsheet (reference pages, "Authorization"). */
export const SHEETS = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
/** Opening any other spreadsheet. */
export const ALL_SHEETS = [`${AUTH}spreadsheets`];
export const CONTAINER_UI = [`${AUTH}script.container.ui`];
export const EMAIL = [`${AUTH}userinfo.email`];
export const DRIVE_FILE = [`${AUTH}drive.file`, `${AUTH}drive`];
export const DRIVE = [`${AUTH}drive`];
export const DOCUMENTS = [`${AUTH}documents`];
export const EXTERNAL = [`${AUTH}script.external_request`];
export const GMAIL = ['https://mail.google.com/'];
export const SEND_MAIL = [`${AUTH}script.send_mail`];

// developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle: what each authorization mode allows
export const OPEN_DOCUMENT: Access = { none: false, limited: true, cell: true };
export const ANYWHERE: Access = { none: true, limited: true, cell: true };
export const NOT_IN_CELLS: Access = { none: false, limited: true, cell: false };
export const AUTHORIZED: Access = { none: false, limited: false, cell: false };
