/** One run of the script: who runs it, in which mode, how long it may take and which service calls it made. */

import { ExecutionTimeout, HostProblem, ServiceError } from './errors.ts';
import type { FaultPlan } from './faults.ts';
import type { Member, Service } from './service.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface CallRecord {
  readonly member: string;
  readonly kind: string;
}

export interface ExecutionOptions {
  readonly mode: AuthMode;
  readonly user: string;
  readonly scopes: readonly string[];
  readonly startedAt: number;
  readonly faults: FaultPlan;
}

// developers.google.com/apps-script/guides/services/quotas: script runtime, custom function runtime;
// guides/triggers#restrictions: simple triggers cannot run for longer than 30 seconds
const LIMIT_MS: Readonly<Record<AuthMode, number>> = {
  FULL: 6 * 60_000,
  CUSTOM_FUNCTION: 30_000,
  LIMITED: 30_000,
  NONE: 30_000,
};

/** Virtual time of one counted call: a read and a write of one cell took 800 ms in published measurements. */
const CALL_MS = 100;

export class Execution {
  readonly mode: AuthMode;
  readonly user: string;
  readonly scopes: ReadonlySet<string>;
  readonly log: string[] = [];
  readonly calls: CallRecord[] = [];
  /** Every member that was called, counted or not. */
  readonly used = new Set<string>();
  /** What must fail the run although the script may have caught it. */
  readonly problems: Error[] = [];
  /** True while the bundle itself is evaluated. */
  loading = false;
  /** Writes that were dropped; whoever reads or flushes next hears of it. */
  #refusal: ServiceError | undefined;
  #startedAt: number;
  readonly #faults: FaultPlan;
  #elapsed = 0;

  constructor(options: ExecutionOptions) {
    this.mode = options.mode;
    this.user = options.user;
    this.scopes = new Set(options.scopes);
    this.#startedAt = options.startedAt;
    this.#faults = options.faults;
  }

  now(): number {
    return this.#startedAt + this.#elapsed;
  }

  get elapsed(): number {
    return this.#elapsed;
  }

  /** The next cell: the realm is shared, time and calls are each cell's own. */
  restart(startedAt: number): void {
    this.#startedAt = startedAt;
    this.#elapsed = 0;
    this.log.length = 0;
    this.calls.length = 0;
    this.problems.length = 0;
  }

  /** Moves the virtual clock; beyond the limit the script is killed, whatever it catches. */
  spend(milliseconds: number): void {
    this.#elapsed += milliseconds;
    if (this.#elapsed <= LIMIT_MS[this.mode]) return;
    const timeout = new ExecutionTimeout();
    if (!this.problems.some((problem) => problem instanceof ExecutionTimeout)) this.problems.push(timeout);
    throw timeout;
  }

  /** Records something the host must not let pass, and hands it back for throwing. */
  problem<E extends Error>(error: E): E {
    this.problems.push(error);
    return error;
  }

  /** A buffered write that may not be: the first one is told, at the next read or flush, or when the script ends. */
  refuseLater(refusal: ServiceError): void {
    this.#refusal ??= refusal;
  }

  /** @throws ServiceError when a buffered write was refused */
  flush(): void {
    const refusal = this.#refusal;
    this.#refusal = undefined;
    if (refusal) throw refusal;
  }

  /** Everything that is checked and charged around one service call. */
  perform<T>(service: Service, name: string, member: Member, work: () => T): T {
    const label = `${service.name}.${name}`;
    if (this.loading && member.kind !== 'free') {
      // guides/triggers, Restrictions: with AuthMode.NONE a call at load time kills the menu
      throw this.problem(
        new HostProblem(
          `${label} is called while the script loads: every execution would pay for it, and the menu fails`,
        ),
      );
    }
    if (this.loading) throw this.problem(new HostProblem(`${label} is called while the script loads`));
    this.#authorize(service, name, member);
    this.used.add(label);
    if (member.kind === 'free') return work();
    this.calls.push({ member: label, kind: member.kind });
    this.#faults.interrupt(this.calls.length, label);
    const fault = this.#faults.take(this.calls.length, label);
    this.spend(CALL_MS);
    if (fault?.when === 'before') throw new ServiceError(fault.message);
    if (service.path.startsWith('SpreadsheetApp') && (member.kind === 'read' || name === 'flush')) this.flush();
    const result = work();
    if (fault?.when === 'after') throw new ServiceError(fault.message);
    return result;
  }

  #authorize(service: Service, name: string, member: Member): void {
    const label = `${displayName(service)}.${name}`;
    const access = { ...service.access, ...member.access };
    const denied =
      (this.mode === 'NONE' && !access.none) ||
      (this.mode === 'LIMITED' && !access.limited) ||
      (this.mode === 'CUSTOM_FUNCTION' && !access.cell);
    const scopes = member.scopes ?? service.scopes;
    const missing = scopes.length > 0 && !scopes.some((scope) => this.scopes.has(scope));
    if (denied || missing) {
      // Wording as live; the list of permissions is left out where no permission would help (custom functions).
      const required = scopes.length > 0 ? ` Required permissions: ${permissions(scopes)}` : '';
      throw new ServiceError(`You do not have permission to call ${label}.${required}`);
    }
  }
}

function permissions(scopes: readonly string[]): string {
  return scopes.length === 1 ? `${scopes[0]}` : `(${scopes.join(' || ')})`;
}

/** Live names methods of spreadsheet objects by their class alone: "Range.setValues", "Ui.alert". */
function displayName(service: Service): string {
  return service.name;
}
