/** `TextStyle` and its builder: the looks of text in one object. What a style does not name stays as it is in a cell. */

import type { Style, StyleKey } from '../book/cells.ts';
import { ServiceError } from '../runtime/errors.ts';
import { free, Handle, type Member, read, service } from '../runtime/service.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';

/** Only what the builder was told. */
export type TextLook = Pick<Style, 'fontColor' | 'fontWeight' | 'fontStyle' | 'fontLine' | 'fontSize' | 'fontFamily'>;

export const TEXT_KEYS = [
  'fontColor',
  'fontWeight',
  'fontStyle',
  'fontLine',
  'fontSize',
  'fontFamily',
] as const satisfies readonly StyleKey[];

const HEX = /^#[0-9a-f]{6}$/i;

interface Draft {
  look: TextLook;
}

export const textStyleBuilder = (): Handle<Draft> => new Handle(builderService, { look: {} });

function look(type: string, change: (value: never) => TextLook): Member {
  return free(type, (draft: Draft, _env, value: never) => {
    draft.look = { ...draft.look, ...change(value) };
    return new Handle(builderService, draft);
  });
}

function colour(value: string): TextLook {
  if (!HEX.test(value)) throw new ServiceError(`Invalid argument: ${value}`);
  return { fontColor: value };
}

// developers.google.com/apps-script/reference/spreadsheet/text-style-builder
const builderService = service({
  name: 'TextStyleBuilder',
  path: 'SpreadsheetApp.TextStyleBuilder',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    setBold: look('boolean', (bold: boolean) => ({ fontWeight: bold ? 'bold' : 'normal' })),
    setItalic: look('boolean', (italic: boolean) => ({ fontStyle: italic ? 'italic' : 'normal' })),
    setFontSize: look('integer', (fontSize: number) => ({ fontSize })),
    setFontFamily: look('string', (fontFamily: string) => ({ fontFamily })),
    setForegroundColor: look('string', colour),
    build: free('', ({ look }: Draft) => new Handle(styleService, look)),
  },
});

const styleService = service({
  name: 'TextStyle',
  path: 'SpreadsheetApp.TextStyle',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    isBold: read('', ({ fontWeight }: TextLook) => (fontWeight === undefined ? null : fontWeight === 'bold')),
    getFontSize: read('', ({ fontSize }: TextLook) => fontSize ?? null),
    getForegroundColor: read('', ({ fontColor }: TextLook) => fontColor ?? null),
  },
});
