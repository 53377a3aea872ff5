/** Checks the arguments of a service call against its overloads, with live's error. */

import { types } from 'node:util';
import { ServiceError } from './errors.ts';
import { Handle, type Service } from './service.ts';

/** @param args values already unwrapped: host arrays, host dates, handles */
export function checkSignature(
  service: Service,
  name: string,
  overloads: readonly string[],
  args: readonly unknown[],
): void {
  if (overloads.some((overload) => fits(overload, args))) return;
  // Wording seen live: "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValue."
  throw new ServiceError(
    `The parameters (${args.map(describe).join(',')}) don't match the method signature for ${service.path}.${name}.`,
  );
}

function fits(overload: string, args: readonly unknown[]): boolean {
  const wanted = overload === '' ? [] : overload.split(',');
  return wanted.length === args.length && wanted.every((type, index) => isA(type, args[index]));
}

function isA(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || isA(type.slice(0, -1), value);
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((one) => isA(type.slice(0, -2), one));
  switch (type) {
    case 'any':
      return true;
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'integer':
      return Number.isInteger(value);
    case 'date':
      return types.isDate(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Handle);
    case 'value':
      return value === null || types.isDate(value) || ['string', 'number', 'boolean'].includes(typeof value);
    default:
      return value instanceof Handle && value.service.name === type;
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Handle) return value.service.path;
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return typeof first === 'number' ? 'number[]' : Array.isArray(first) ? 'Array' : `${describe(first)}[]`;
  }
  if (types.isDate(value)) return 'Date';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return 'number';
    case 'function':
      return 'function';
    default:
      return '(class)';
  }
}
