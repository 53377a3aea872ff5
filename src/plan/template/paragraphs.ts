/** Paragraphs of the templates. Everything is formatted directly as well: only built-in headings survive the import into Google Docs. */
import {
  AlignmentType,
  BorderStyle,
  type HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { BODY, LINE_THICKNESS, SIZE } from './form.ts';

type RunLook = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;
type ParagraphLook = Pick<IParagraphOptions, 'alignment' | 'spacing' | 'indent' | 'keepNext' | 'keepLines' | 'heading'>;

export function paragraph(text: string, run: RunLook = {}, look: ParagraphLook = {}): Paragraph {
  const size = run.size ?? SIZE.body;
  return new Paragraph({
    ...look,
    // An empty cell is as high as its mark.
    ...(size === SIZE.body ? {} : { run: { size } }),
    spacing: { before: 0, after: 0, ...look.spacing },
    children: [new TextRun({ text, size, ...run })],
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

/** A title in the body: in the outline, and together with what follows. */
export function title(
  text: string,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  run: RunLook = {},
): Paragraph {
  return body(text, run, { keepNext: true, heading });
}

/**
 * A line as the border of a paragraph of 1 pt, its length set by equal indents: Docs knows borders and indents of paragraphs, and no
 * shapes. The mark of the paragraph has the size, too, and its height no exact value, which Docs does not know.
 */
export function rule(width: number, length: number, tagText = '', after = 0): Paragraph {
  const indent = Math.round((width - length) / 2);
  return new Paragraph({
    run: { size: 2 },
    indent: { left: indent, right: indent },
    spacing: { before: 40, after, line: 240, lineRule: LineRuleType.AUTO },
    border: { top: { style: BorderStyle.SINGLE, size: LINE_THICKNESS, space: 1, color: '000000' } },
    children: [new TextRun({ text: tagText, size: 2 })],
  });
}

/** A paragraph of next to no height: Word wants one after a table, tables in a row one between them. */
export function nothing(after = 0): Paragraph {
  return new Paragraph({
    run: { size: 2 },
    spacing: { before: 0, after, line: 20, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

/** Repeats what stands inside for each entry of a list, or shows it once for a block. */
export function repeat<T>(name: string, inside: readonly T[]): (T | Paragraph)[] {
  return [paragraph(`{#${name}}`), ...inside, paragraph(`{/${name}}`)];
}
