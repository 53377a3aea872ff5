/** Paragraphs of the templates, formatted directly: styles and fields other than the page number do not survive import. */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { BODY, LINE_HEIGHT, LINE_THICKNESS, SIZE } from './form.ts';
import { closing, opening, type Tag } from './tags.ts';

type RunLook = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;
type ParagraphLook = Pick<IParagraphOptions, 'alignment' | 'spacing' | 'indent' | 'keepNext' | 'keepLines'>;

export function paragraph(text: string, run: RunLook = {}, look: ParagraphLook = {}): Paragraph {
  return new Paragraph({
    ...look,
    spacing: { before: 0, after: 0, ...look.spacing },
    children: [new TextRun({ text, size: SIZE.body, ...run })],
  });
}

export function centred(text: string, run: RunLook = {}, look: ParagraphLook = {}): Paragraph {
  return paragraph(text, run, { alignment: AlignmentType.CENTER, ...look });
}

/** A paragraph of the body: justified, first line indented. */
export function body(text: string, run: RunLook = {}, look: ParagraphLook = {}): Paragraph {
  return paragraph(text, run, {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: BODY.firstLine },
    ...look,
    spacing: { after: BODY.after, line: BODY.line, lineRule: LineRuleType.AUTO, ...look.spacing },
  });
}

/** A title in the body: stays with what follows. */
export function title(text: string, run: RunLook = {}): Paragraph {
  return body(text, run, { keepNext: true });
}

/** A line as the border of a low paragraph, its length set by equal indents: shapes do not survive import. */
export function rule(width: number, length: number, tagText = '', after = 0): Paragraph {
  const indent = Math.round((width - length) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, after, line: LINE_HEIGHT, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: LINE_THICKNESS, space: 1, color: '000000' } },
    children: [new TextRun({ text: tagText, size: 2 })],
  });
}

/** A paragraph of no height: Word wants one after a table. */
export function nothing(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

/** Repeats paragraphs for each entry of a list, or shows them once for a block. */
export function repeat(name: Tag, inside: readonly Paragraph[]): Paragraph[] {
  return [paragraph(opening(name)), ...inside, paragraph(closing(name))];
}
