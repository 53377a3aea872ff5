import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emulatedMembers, lackingMembers } from '../../src/host/completeness.ts';
import { globalServices } from '../../src/host/services/table.ts';

const folder = 'node_modules/gas-types-detailed';
const declarations = readdirSync(folder)
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');

/** Member names and their "Authorization" scopes, by interface. */
function interfaceMembers(name: string): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const [, body = ''] of declarations.matchAll(
    new RegExp(`interface ${name} (?:extends [^{]*)?\\{([\\s\\S]*?)\\n    \\}`, 'g'),
  )) {
    let scopes: string[] = [];
    for (const line of body.split('\n')) {
      if (line.includes('/**')) scopes = [];
      const scope = /\* - (https:\S+)/.exec(line)?.[1];
      if (scope) scopes.push(scope);
      const member = /^\s{6}(?:\/\*\* @deprecated[^/]*\*\/ )?(\w+)\(/.exec(line)?.[1];
      if (member) members.set(member, scopes);
    }
  }
  return members;
}

const GLOBALS = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Charts',
];
const CLASSES = [
  'Spreadsheet',
  'Sheet',
  'Range',
  'Protection',
  'DataValidation',
  'DataValidationBuilder',
  'ConditionalFormatRule',
  'RangeList',
  'TextStyle',
  'TextStyleBuilder',
  'EmbeddedChart',
  'EmbeddedChartBuilder',
  'EmbeddedBarChartBuilder',
  'EmbeddedColumnChartBuilder',
  'ContainerInfo',
  'ChartOptions',
];
const MORE = [
  'ConditionalFormatRuleBuilder',
  'BooleanCondition',
  'Ui',
  'Menu',
  'PromptResponse',
  'HtmlOutput',
  'Properties',
  'Cache',
  'Lock',
  'User',
  'Blob',
];

/** Newer than the declarations; developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetById */
const NEWER: Record<string, string[]> = { Spreadsheet: ['getSheetById'] };

describe.each([...GLOBALS, ...CLASSES, ...MORE])('%s', (name) => {
  test('has no member that the real service lacks', () => {
    const real = interfaceMembers(name);
    expect(real.size).toBeGreaterThan(0);
    const table = emulatedMembers()[name] ?? [];
    const invented = table.filter(
      (member) => /^[a-z]/.test(member) && !real.has(member) && !NEWER[name]?.includes(member),
    );
    expect(invented).toEqual([]);
  });
});

test('every scope the real API asks for is asked for here', () => {
  const differing: string[] = [];
  const manifest = { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: [], advanced: new Map() };
  for (const [name, { service }] of globalServices(manifest)) {
    const real = interfaceMembers(name);
    for (const [member, { scopes = service.scopes }] of Object.entries(service.members)) {
      const wanted = real.get(member) ?? [];
      if (wanted.length > 0 && !scopes.some((scope) => wanted.includes(scope))) differing.push(`${name}.${member}`);
    }
  }
  expect(differing).toEqual([]);
});

test('members an add-in uses and the host lacks are listed by name', () => {
  const api = new Set(['setFoo', 'getValues', 'createPivotTable', 'map']);
  expect(lackingMembers('a.getValues().map(x => x); b.setFoo(1); c.createPivotTable()', api)).toEqual([
    'createPivotTable',
    'setFoo',
  ]);
});
