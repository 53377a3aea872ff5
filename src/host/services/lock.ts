/** `LockService`: guards against other executions, never against hands in the sheet. */

import type { Environment } from '../runtime/environment.ts';
import { HostProblem, ServiceError } from '../runtime/errors.ts';
import type { CallRecord } from '../runtime/execution.ts';
import { free, Handle, type Member, service } from '../runtime/service.ts';
import { OPEN_DOCUMENT } from './scopes.ts';

const lockName = (kind: string, env: Environment): string => (kind === 'user' ? `user:${env.execution.user}` : kind);

/** A test that holds the lock as somebody else never lets go: the whole wait passes on the virtual clock. */
function wait(kind: string, env: Environment, milliseconds: number): boolean {
  // Live answers a negative wait with false, free or not.
  if (milliseconds < 0) return false;
  if (env.locks.take(lockName(kind, env), env.execution)) return true;
  env.execution.spend(milliseconds);
  return env.locks.take(lockName(kind, env), env.execution);
}

function unflushedWrite(calls: readonly CallRecord[]): string | undefined {
  const flushed = calls.findLastIndex(({ member }) => member === 'SpreadsheetApp.flush');
  return calls.slice(flushed + 1).findLast(({ kind }) => kind === 'write')?.member;
}

const locking = (signatures: string, run: Member['run']): Member => ({ kind: 'lock', signatures: [signatures], run });

const lockService_ = service({
  name: 'Lock',
  path: 'LockService.Lock',
  access: OPEN_DOCUMENT,
  scopes: [],
  members: {
    tryLock: locking('integer', (kind: string, env, milliseconds: number) => wait(kind, env, milliseconds)),
    waitLock: locking('integer', (kind: string, env, milliseconds: number) => {
      // developers.google.com/apps-script/reference/lock/lock#waitLock
      if (!wait(kind, env, milliseconds))
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }),
    releaseLock: locking('', (kind: string, env) => {
      const { execution } = env;
      // Sheets caches writes: released before a flush, the next holder reads what was there before (reference/lock: flush first).
      const unflushed = unflushedWrite(execution.calls);
      if (unflushed !== undefined && env.locks.holds(lockName(kind, env), execution)) {
        execution.problem(new HostProblem(`the lock is released after ${unflushed} without SpreadsheetApp.flush()`));
      }
      env.locks.release(lockName(kind, env), execution);
    }),
    hasLock: locking('', (kind: string, env) => env.locks.holds(lockName(kind, env), env.execution)),
  },
});

const lock = (kind: string): Member => free('', () => new Handle(lockService_, kind));

export const lockService = new Handle(
  service({
    name: 'LockService',
    path: 'LockService',
    access: OPEN_DOCUMENT,
    scopes: [],
    members: { getDocumentLock: lock('document'), getScriptLock: lock('script'), getUserLock: lock('user') },
  }),
  'LockService',
);
