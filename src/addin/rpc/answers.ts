/**
 * What comes back from calls. Pages check it; the server sends what the types demand, so that its script, which every
 * cell loads, goes without these schemas. A call whose answer is told beside its input has no entry here.
 */
import { CALLS, type CallName } from './calls.ts';
import { DOCUMENT_ANSWERS } from './document-answers.ts';
import { INTAKE_ANSWERS } from './intake-answers.ts';
import type { GenericSchema } from './schema.ts';
import { TASK_ANSWERS } from './task-answers.ts';

const ANSWERS = { ...DOCUMENT_ANSWERS, ...INTAKE_ANSWERS, ...TASK_ANSWERS } as const;

export type Answers = typeof ANSWERS;

export function answerOf(name: CallName): GenericSchema {
  const all: Readonly<Record<string, GenericSchema>> = ANSWERS;
  const call: { readonly input: GenericSchema; readonly output?: GenericSchema } = CALLS[name];
  const schema = all[name] ?? call.output;
  if (!schema) throw new Error(`nobody wrote down what ${name} answers`);
  return schema;
}
