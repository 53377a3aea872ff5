/** Makes chosen service calls fail, so that tests see what an add-in does when Google breaks off. */

export interface Fault {
  readonly when: 'before' | 'after';
  readonly message: string;
}

interface Planned extends Fault {
  readonly at: number | string;
}

export interface FaultPlan {
  take(call: number, label: string): Fault | undefined;
}

/** Wording of live's most common passing failure. */
const DEFAULT_MESSAGE = 'Service Spreadsheets failed while accessing document.';

export class Faults implements FaultPlan {
  #planned: Planned[] = [];

  /** The n-th counted call of the next execution fails, before or after taking effect. */
  failCall(n: number, when: 'before' | 'after' = 'before', message = DEFAULT_MESSAGE): void {
    this.#planned.push({ at: n, when, message });
  }

  /** The next counted call of this member ("Range.setValues") fails. */
  failMember(label: string, when: 'before' | 'after' = 'before', message = DEFAULT_MESSAGE): void {
    this.#planned.push({ at: label, when, message });
  }

  clear(): void {
    this.#planned = [];
  }

  get pending(): number {
    return this.#planned.length;
  }

  take(call: number, label: string): Fault | undefined {
    const index = this.#planned.findIndex(({ at }) => at === call || at === label);
    return index < 0 ? undefined : this.#planned.splice(index, 1)[0];
  }
}
