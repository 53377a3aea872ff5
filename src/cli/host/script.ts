/**
 * Reads a host script: a JSON array of steps, each an object whose first key says what it is; or an object whose "steps"
 * are such an array, as scripts are kept together with what must come out.
 */
import { InputError } from '../input-error.ts';
import { BOOK_STEPS } from './book-steps.ts';
import { DIALOG_STEPS } from './dialog-steps.ts';
import { HAND_STEPS } from './hand-steps.ts';
import { INTAKE_STEPS } from './intake-steps.ts';
import { MENU_STEPS } from './menu-steps.ts';
import { PROVINCE_STEPS } from './province-steps.ts';
import { SIDEBAR_STEPS } from './sidebar-steps.ts';
import { type Step, type StepKind, WrongStep } from './step.ts';
import { SURFACE_STEPS } from './surfaces.ts';

/** The steps by their first key. */
const STEPS: Readonly<Record<string, StepKind>> = {
  ...BOOK_STEPS,
  ...HAND_STEPS,
  ...MENU_STEPS,
  ...SIDEBAR_STEPS,
  ...INTAKE_STEPS,
  ...DIALOG_STEPS,
  ...PROVINCE_STEPS,
  ...SURFACE_STEPS,
};

/** @throws InputError with one sentence that says which step is wrong, and how */
export function readScript(text: string): Step[] {
  let script: unknown;
  try {
    script = JSON.parse(text);
  } catch {
    throw new InputError('Kịch bản không phải là JSON đúng cú pháp.');
  }
  const steps = typeof script === 'object' && script !== null && 'steps' in script ? script.steps : script;
  if (!Array.isArray(steps)) throw new InputError('Kịch bản phải là một mảng JSON các bước.');
  return readSteps(steps, '');
}

function readSteps(steps: readonly unknown[], prefix: string): Step[] {
  return steps.map((raw, index) => readStep(raw, `${prefix}${index + 1}`));
}

function readStep(raw: unknown, place: string): Step {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new InputError(`Bước ${place}: mỗi bước phải là một đối tượng JSON.`);
  }
  const [name = ''] = Object.keys(raw);
  const kind = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (!kind)
    throw new InputError(`Bước ${place}: không có bước “${name}”. Các bước: ${Object.keys(STEPS).join(', ')}.`);
  const run = atStep(place, name, () => kind.parse(raw, readSteps));
  return { name, run: (session) => atStep(place, name, () => run(session)) };
}

function atStep<T>(place: string, name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WrongStep) throw new InputError(`Bước ${place} (${name}): ${error.message}`);
    throw error;
  }
}
