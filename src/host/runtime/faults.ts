/** Makes chosen service calls fail, so that tests see what an add-in does when Google breaks off. */

export interface Fault {
  readonly when: 'before' | 'after';
  readonly message: string;
}

interface Planned extends Fault {
  readonly at: number | string;
}

interface Interruption {
  readonly at: number | string;
  readonly action: () => void;
}

export interface FaultPlan {
  /** Lets somebody act right before this call. */
  interrupt(call: number, label: string): void;
  take(call: number, label: string): Fault | undefined;
}

/** Wording of live's most common passing failure. */
const DEFAULT_MESSAGE = 'Service Spreadsheets failed while accessing document.';

export class Faults implements FaultPlan {
  #planned: Planned[] = [];
  #interruptions: Interruption[] = [];

  /** The n-th counted call of the next execution fails, before or after taking effect. */
  failCall(n: number, when: 'before' | 'after' = 'before', message = DEFAULT_MESSAGE): void {
    this.#planned.push({ at: n, when, message });
  }

  /** The next counted call of this member ("Range.setValues") fails. */
  failMember(label: string, when: 'before' | 'after' = 'before', message = DEFAULT_MESSAGE): void {
    this.#planned.push({ at: label, when, message });
  }

  /**
   * Right before a counted call, by number or by member, somebody else acts: a hand edits the sheet between a read and a
   * write, another officer's call runs in between.
   */
  beforeCall(at: number | string, action: () => void): void {
    this.#interruptions.push({ at, action });
  }

  clear(): void {
    this.#planned = [];
    this.#interruptions = [];
  }

  get pending(): number {
    return this.#planned.length + this.#interruptions.length;
  }

  interrupt(call: number, label: string): void {
    const index = this.#interruptions.findIndex(({ at }) => at === call || at === label);
    // Taken off first: what it does may itself call services.
    const [taken] = index < 0 ? [] : this.#interruptions.splice(index, 1);
    taken?.action();
  }

  take(call: number, label: string): Fault | undefined {
    const index = this.#planned.findIndex(({ at }) => at === call || at === label);
    return index < 0 ? undefined : this.#planned.splice(index, 1)[0];
  }
}
