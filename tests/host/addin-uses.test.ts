import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emulatedMembers, lackingMembers } from '../../src/host/completeness.ts';
import { call, click, emptyBook, sampleBook } from '../workbook/book.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const code = readFileSync(join(ROOT, 'build/addin/Code.js'), 'utf8');
const declarations = join(ROOT, 'node_modules/gas-types-detailed');

/** Every method name of the real API, from its type declarations. */
const apiNames = new Set(
  readdirSync(declarations)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [
      ...readFileSync(join(declarations, name), 'utf8').matchAll(/^\s{4,8}(?:\/\*\*.*\*\/ )?(\w+)\(/gm),
    ])
    .map(([, name = '']) => name),
);

describe('the service methods that Code.js uses', () => {
  it('are all emulated', () => expect(lackingMembers(code, apiNames)).toEqual([]));

  it('would not be, if the add-in used one that the host does not know', () => {
    expect(lackingMembers(`${code}\nsheet.setTabColorObject(x).addDeveloperMetadata('k');`, apiNames)).toEqual([
      'addDeveloperMetadata',
      'setTabColorObject',
    ]);
  });

  it('are really called by the menu and the pages, as this table shows', () => {
    const empty = emptyBook();
    click(empty, 'Tạo sổ chấm điểm');
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'P1', '');
    click(host, 'Tạo sổ chấm điểm');
    for (const name of ['readBook', 'openTasks', 'prepareTasks', 'openDocuments', 'selectedSpot']) call(host, name, {});
    for (const label of ['Tổng hợp kết quả', 'Giới thiệu', 'Nhiệm vụ khắc phục', 'Lập kế hoạch…']) host.runMenu(label);
    const used = [...new Set([...empty.usedMembers, ...host.usedMembers])].sort();
    const table: Record<string, string[]> = {};
    for (const member of used) {
      const [service = '', name = ''] = member.split('.');
      table[service] = [...(table[service] ?? []), name];
    }
    console.log('service methods called', table);
    const emulated = emulatedMembers();
    for (const [service, names] of Object.entries(table)) {
      expect([service, names.filter((name) => !emulated[service]?.includes(name))]).toEqual([service, []]);
    }
    expect(Object.keys(table)).toEqual(
      expect.arrayContaining([
        'EmbeddedBarChartBuilder',
        'Range',
        'Sheet',
        'Spreadsheet',
        'SpreadsheetApp',
        'Ui',
        'Lock',
        'HtmlService',
      ]),
    );
  });
});
