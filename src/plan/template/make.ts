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
import { annexSection } from './annex-section.ts';
import { FONT, MARGINS, PAGE, SIZE } from './form.ts';
import { nothing } from './paragraphs.ts';
import { planSection } from './plan-section.ts';
import { settle } from './settle.ts';

export interface Templates {
  readonly withAnnex: Uint8Array;
  readonly withoutAnnex: Uint8Array;
  readonly report: Uint8Array;
}

/** Two, because a section for an annex that is not wanted would be an empty landscape page. */
export async function makeTemplates(): Promise<Templates> {
  const plan = planSection();
  return {
    withoutAnnex: await pack([section([...plan, nothing()], 'portrait')]),
    report: await pack([section([...planSection('report'), nothing()], 'portrait')], 'Báo cáo'),
    withAnnex: await pack([section(planSection(), 'portrait'), section(annexSection(), 'landscape')]),
  };
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

async function pack(sections: ISectionOptions[], title = 'Kế hoạch'): Promise<Uint8Array> {
  const document = new Document({
    creator: 'CCHC',
    lastModifiedBy: 'CCHC',
    title,
    // Version 15 puts the edge of a table at the margin; a line broken by hand is not stretched to the full width.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections,
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)));
}
