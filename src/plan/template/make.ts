/** Makes the default templates as .docx files; runs once, when the add-in is built. */
import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { TemplateName } from '../../book/document-kinds.ts';
import { openTemplate, packDocument } from '../render/package.ts';
import { annexSection } from './annex-section.ts';
import {
  decisionSection,
  dossierAnnex,
  dossierSection,
  fieldAnnex,
  letterSection,
  listAnnex,
  rankingAnnex,
} from './dossier-section.ts';
import { FONT, MARGINS, PAGE, SIZE } from './form.ts';
import { planSection } from './plan-section.ts';

/** Text and annexes in sections of their own; where a document has no annex the renderer leaves its section out. */
export type Templates = Readonly<Record<TemplateName, Uint8Array>>;

export async function makeTemplates(): Promise<Templates> {
  const made = (Object.keys(FORMS) as TemplateName[]).map(async (name) => [name, await make(FORMS[name])] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<TemplateName, Uint8Array>;
}

/** Page numbers from 1 in each section, none on its first page (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.7 and III.1). */
function section(children: FileChild[], orientation: 'portrait' | 'landscape'): ISectionOptions {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { ...MARGINS, gutter: 0 },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ spacing: { before: 0, after: 0 } })] }),
      default: new Header({
        children: [
          new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 }, children: [number] }),
        ],
      }),
    },
    children,
  };
}

/** Built-in headings make the outline; they look like the body. */
const heading = (outlineLevel: number, bold: boolean) => ({
  run: { font: FONT, size: SIZE.body, bold, color: '000000' },
  paragraph: { spacing: { before: 0, after: 0 }, keepNext: true, outlineLevel },
});

interface TemplateForm {
  readonly title: string;
  /** [] of what is an annex alone. */
  readonly text: FileChild[];
  readonly annexes: readonly FileChild[][];
}

const FORMS: Readonly<Record<TemplateName, TemplateForm>> = {
  plan: { title: 'Mẫu kế hoạch', text: planSection('plan'), annexes: [annexSection('plan')] },
  report: { title: 'Mẫu báo cáo', text: planSection('report'), annexes: [annexSection('report')] },
  dossier: { title: 'Mẫu báo cáo của hồ sơ tự chấm', text: dossierSection(), annexes: [dossierAnnex()] },
  letter: { title: 'Mẫu công văn', text: letterSection(), annexes: [dossierAnnex()] },
  list: { title: 'Mẫu danh mục, phiếu', text: [], annexes: [listAnnex()] },
  decision: { title: 'Mẫu quyết định', text: decisionSection(), annexes: [rankingAnnex(), fieldAnnex()] },
};

async function make({ title, text, annexes }: TemplateForm): Promise<Uint8Array> {
  const document = new Document({
    // Version 15 puts the edge of a table at the margin; a line broken by hand is not stretched to the full width.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
        heading1: heading(0, true),
        heading2: heading(1, true),
        heading3: heading(2, false),
      },
    },
    sections: [
      ...(text.length > 0 ? [section(text, 'portrait')] : []),
      ...annexes.map((one) => section(one, 'landscape')),
    ],
  });
  const made = openTemplate(new Uint8Array(await Packer.toArrayBuffer(document)));
  if (!made) throw new Error('The document library made no document.');
  const parts = made.parts.map((part) => {
    return part.kind === 'officeDocument' ? { ...part, content: withLowSectionEnd(String(part.content)) } : part;
  });
  // The renderer writes the facts of the document that it makes.
  return packDocument(parts, { title, author: 'CCHC', made: new Date(0) });
}

/** The paragraph that ends a section stands after the signature: without height it never makes a page of its own. */
function withLowSectionEnd(xml: string): string {
  const low = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';
  return xml.replace(/<w:pPr>(<w:sectPr[\s>])/g, `<w:pPr>${low}$1`);
}
