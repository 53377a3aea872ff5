/** How an emulated service is declared: a table of members, each with its signatures, its kind and who may call it. */

import type { Reach } from '../book/access.ts';
import type { Environment } from './environment.ts';

/** `free` costs nothing (handles, builders); the others each cost a trip and are counted. */
export type Kind = 'free' | 'read' | 'write' | 'lock' | 'send';

/** Where a member may be called. Menu clicks and page calls may call all of them. */
export interface Access {
  /** In `onOpen` of an add-on that is installed but not enabled here (authMode NONE). */
  readonly none: boolean;
  /** In a simple trigger (authMode LIMITED). */
  readonly limited: boolean;
  /** Inside a custom function. */
  readonly cell: boolean;
}

export interface Member {
  readonly kind: Kind;
  readonly signatures: readonly string[];
  /** Any one of these is enough; empty: no scope needed. */
  readonly scopes?: readonly string[];
  readonly access?: Partial<Access>;
  /** What a write changes of the sheet it is called on, where that is not all of its objects: whole rows, a gap between. */
  readonly changes?: (self: never, ...args: never[]) => readonly Reach[];
  // The signature check vouches for the types of the arguments.
  readonly run: (self: never, env: Environment, ...args: never[]) => unknown;
}

export interface Service {
  /** Short name as in error messages and reports: "Range". */
  readonly name: string;
  /** Name as live spells it in signature errors: "SpreadsheetApp.Range". */
  readonly path: string;
  readonly access: Access;
  readonly scopes: readonly string[];
  readonly members: Readonly<Record<string, Member>>;
  /** Properties that are no functions: enums. */
  readonly constants?: Readonly<Record<string, Handle>>;
}

/** A host object and the service table through which the script sees it. */
export class Handle<T = unknown> {
  readonly service: Service;
  readonly self: T;
  constructor(service: Service, self: T) {
    this.service = service;
    this.self = self;
  }
}

const registry = new Map<string, Service>();

export function service(definition: Service): Service {
  registry.set(definition.name, definition);
  return definition;
}

/** A handle of a service that is declared elsewhere: services hand out one another, and none can come first. */
export function handleOf<T>(name: string, self: T): Handle<T> {
  const declared = registry.get(name);
  if (!declared) throw new Error(`no service ${name}`);
  return new Handle(declared, self);
}

/** Every emulated member, by service: a test compares it with what the add-in uses. */
export function emulatedMembers(): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const [name, { members, constants }] of [...registry].sort(([a], [b]) => (a < b ? -1 : 1))) {
    table[name] = [...Object.keys(members), ...Object.keys(constants ?? {})].sort();
  }
  return table;
}

type Run = Member['run'];

export const free = (signatures: string, run: Run, more: Partial<Member> = {}): Member =>
  member('free', signatures, run, more);
export const read = (signatures: string, run: Run, more: Partial<Member> = {}): Member =>
  member('read', signatures, run, more);
export const write = (signatures: string, run: Run, more: Partial<Member> = {}): Member =>
  member('write', signatures, run, { access: { cell: false }, ...more });
export const send = (signatures: string, run: Run, more: Partial<Member> = {}): Member =>
  member('send', signatures, run, { access: { cell: false }, ...more });

/** @param signatures overloads separated by " | ", each a list of parameter types */
function member(kind: Kind, signatures: string, run: Run, more: Partial<Member>): Member {
  return { kind, signatures: signatures.split(' | ').map((one) => one.trim()), run, ...more };
}

/** A value of an enum: one handle per name, so that `===` holds. */
export function enumeration(name: string, values: readonly string[]): Handle {
  const valueService = service({ name, path: `SpreadsheetApp.${name}`, access: EVERYWHERE, scopes: [], members: {} });
  const constants: Record<string, Handle> = {};
  for (const value of values) constants[value] = new Handle(valueService, value);
  const holder: Service = { name, path: name, access: EVERYWHERE, scopes: [], members: {}, constants };
  registry.set(name, holder);
  return new Handle(holder, name);
}

/** The handle of one enum value. */
export function enumValue(holder: Handle, value: string): Handle {
  const handle = holder.service.constants?.[value];
  if (!handle) throw new Error(`${holder.service.name} has no ${value}`);
  return handle;
}

const EVERYWHERE: Access = { none: true, limited: true, cell: true };
