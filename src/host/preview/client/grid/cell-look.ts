/** A cell's look as CSS. */
import type { CellData, Look } from '../../protocol.ts';

const ALIGN: Readonly<Record<string, string>> = { n: 'right', b: 'center', e: 'center', t: 'left' };
const VERTICAL: Readonly<Record<string, string>> = { top: 'flex-start', middle: 'center', bottom: 'flex-end' };

export function styleOf(look: Look | undefined, cell: CellData | undefined): Record<string, string> {
  const css: Record<string, string> = {};
  const align = look?.align && look.align !== 'general' ? look.align : cell && ALIGN[cell.k];
  if (align && align !== 'left') css['textAlign'] = align;
  if (!look) return css;
  if (look.background) css['backgroundColor'] = look.background;
  if (look.color) css['color'] = look.color;
  if (look.bold) css['fontWeight'] = '600';
  if (look.italic) css['fontStyle'] = 'italic';
  if (look.line) css['textDecoration'] = look.line;
  if (look.size) css['fontSize'] = `${(look.size * 4) / 3}px`;
  if (look.family) css['fontFamily'] = look.family;
  if (look.vertical) css['alignItems'] = VERTICAL[look.vertical] ?? 'flex-end';
  for (const [side, line] of Object.entries(look.borders ?? {})) {
    css[`border${side.charAt(0).toUpperCase()}${side.slice(1)}`] = line;
  }
  return css;
}

export function classOf(look: Look | undefined, cell: CellData | undefined): string {
  const classes = ['cell'];
  if (look?.wrap) classes.push('wrap');
  if (cell?.e) classes.push('wrong');
  if (cell?.w) classes.push('doubtful');
  if (cell?.n) classes.push('noted');
  return classes.join(' ');
}
