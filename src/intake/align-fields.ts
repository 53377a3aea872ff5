/** One document may list its fields twice: a field that got its code from its usual name takes the one its items have elsewhere. */
import { fold } from '../core/text.ts';
import type { FieldReading, Reading } from './reading.ts';

const key = ({ name }: FieldReading): string => fold(name).replace(/^(?:lĩnh vực|công tác) /u, '');

export function alignFields(readings: readonly Reading[]): Reading[] {
  const told = new Map<string, FieldReading>();
  for (const { fields } of readings)
    for (const field of fields) if (field.codeFrom === 'items' && field.name !== '') told.set(key(field), field);
  return readings.map((reading) => {
    const moved = reading.fields.map((field) => {
      const other = field.codeFrom === 'name' ? told.get(key(field)) : undefined;
      return other && other.code !== field.code ? { ...field, code: other.code, codeFrom: other.codeFrom } : field;
    });
    // Two fields of one reading never become one.
    const codes = new Set(moved.map(({ code }) => code));
    return codes.size < moved.length || moved.every((field, at) => field === reading.fields[at])
      ? reading
      : { ...reading, fields: moved };
  });
}
