/** `Session` and `ScriptApp`: who runs the script, and where. */

import { enumeration, free, Handle, read, service } from '../runtime/service.ts';
import { ANYWHERE, EMAIL, NOT_IN_CELLS } from './scopes.ts';

const userService = service({
  name: 'User',
  path: 'User',
  access: NOT_IN_CELLS,
  scopes: EMAIL,
  members: {
    getEmail: read('', (email: string) => email),
  },
});

export const asUser = (email: string): Handle => new Handle(userService, email);

export const session = new Handle(
  service({
    name: 'Session',
    path: 'Session',
    access: NOT_IN_CELLS,
    scopes: [],
    members: {
      getActiveUser: free('', (_self, env) => asUser(env.session.emailVisible ? env.execution.user : ''), {
        scopes: EMAIL,
      }),
      getEffectiveUser: free('', (_self, env) => asUser(env.execution.user), { scopes: EMAIL }),
      getScriptTimeZone: free('', (_self, env) => env.bundle.manifest.timeZone, { access: ANYWHERE }),
      getActiveUserLocale: free('', (_self, env) => env.session.userLocale, { access: ANYWHERE }),
      // The same person gives the same key, which says nothing about who it is; live changes it every 30 days.
      getTemporaryActiveUserKey: read('', (_self, env) =>
        Buffer.from(`key:${env.execution.user}`).toString('base64url').padEnd(28, 'A'),
      ),
    },
  }),
  'Session',
);

export const scriptApp = new Handle(
  service({
    name: 'ScriptApp',
    path: 'ScriptApp',
    access: ANYWHERE,
    scopes: [],
    constants: { AuthMode: enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']) },
    members: {
      getScriptId: free('', () => '1hostHostHostHostHostHostHostHostHostHostHostHostHostHostHost'),
    },
  }),
  'ScriptApp',
);

export const authModes = scriptApp.service.constants?.['AuthMode'];
