/** Column groups: `Range.shiftColumnGroupDepth`, `Sheet.getColumnGroup` and the `Group` that folds its columns. */

import { type Area, overlaps } from '../book/address.ts';
import type { ColumnGroup, SheetModel } from '../book/sheet.ts';
import { NotEmulated, ServiceError } from '../runtime/errors.ts';
import { Handle, type Member, read, service, write } from '../runtime/service.ts';
import { asRange } from './handles.ts';
import { alive, type RangeRef } from './range-ref.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';

// developers.google.com/apps-script/reference/spreadsheet/group: folding hides the columns of the group, unfolding shows them

interface GroupRef {
  readonly sheet: SheetModel;
  readonly group: ColumnGroup;
}

const asGroup = (ref: GroupRef): Handle<GroupRef> => new Handle(groupService, ref);

function fold({ sheet, group }: GroupRef, collapsed: boolean): void {
  if (!sheet.columnGroups.includes(group)) throw new ServiceError('The group no longer exists.');
  group.collapsed = collapsed;
  const { column, columns } = group.area;
  for (let at = column; at < column + columns; at++) sheet.hiddenColumns[at] = collapsed || undefined;
}

const groupService = service({
  name: 'Group',
  path: 'SpreadsheetApp.Group',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    collapse: write('', (ref: GroupRef, env) => {
      fold(ref, true);
      env.book.touch(ref.sheet, undefined, true);
      return asGroup(ref);
    }),
    expand: write('', (ref: GroupRef, env) => {
      fold(ref, false);
      env.book.touch(ref.sheet, undefined, true);
      return asGroup(ref);
    }),
    isCollapsed: read('', ({ group }: GroupRef) => group.collapsed),
    getDepth: read('', () => 1),
    getRange: read('', ({ sheet, group }: GroupRef) => asRange({ sheet, area: group.area })),
  },
});

const groupAt = (sheet: SheetModel, column: number): ColumnGroup | undefined =>
  sheet.columnGroups.find(({ area }) => column >= area.column && column < area.column + area.columns);

export const sheetGroupMembers: Record<string, Member> = {
  getColumnGroupDepth: read('integer', (sheet: SheetModel, _env, column: number) => (groupAt(sheet, column) ? 1 : 0)),
  // developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroup: an index within the group, or its toggle's
  getColumnGroup: read('integer,integer', (sheet: SheetModel, _env, column: number, depth: number) => {
    const group = groupAt(sheet, column) ?? groupAt(sheet, column - 1);
    if (!group || depth !== 1)
      throw new ServiceError(`A group does not exist at column index ${column} and group depth ${depth}.`);
    return asGroup({ sheet, group });
  }),
};

export const rangeGroupMembers: Record<string, Member> = {
  shiftColumnGroupDepth: write('integer', (range: RangeRef, env, delta: number) => {
    alive(range, env);
    const { sheet } = range;
    const area: Area = { ...range.area, row: 1, rows: sheet.maxRows };
    const touched = sheet.columnGroups.filter((group) => overlaps(group.area, area));
    if (delta === 1 && touched.length === 0) sheet.columnGroups.push({ area, collapsed: false });
    else if (delta === -1 && touched.every((group) => isWithin(group.area, area)))
      sheet.columnGroups = sheet.columnGroups.filter((group) => !touched.includes(group));
    else if (delta !== 0) throw new NotEmulated('nested column groups, and groups that are changed in part');
    env.book.touch(sheet, undefined, true);
    return asRange(range);
  }),
};

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
