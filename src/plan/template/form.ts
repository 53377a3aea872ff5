/**
 * Every size and margin of the document, once. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I ("I" is its part I on paper,
 * type and place of elements; "II" its part II on each element). Lengths in twips (1134 = 20 mm), type in half-points.
 */

/** II.9 and table at the end: Times New Roman, black. */
export const FONT = 'Times New Roman';

/** I.1-3: A4; top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm. */
export const PAGE = { width: 11_906, height: 16_838 } as const;
export const MARGINS = {
  top: 1134,
  right: 851,
  bottom: 1134,
  left: 1701,
  /** The number stands in the middle of the top margin (I.7). */
  header: 510,
  footer: 510,
} as const;

/** Width of the text: what tables and lines are measured against. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
/** The annex lies across; its margins keep their names. */
export const LANDSCAPE_WIDTH = PAGE.height - MARGINS.left - MARGINS.right;

/** Type sizes in half-points: 28 is 14 pt. */
export const SIZE = {
  /** II.1: CỘNG HÒA … 12-13, bold; II.2: issuer and superior 12-13. */
  state: 26,
  office: 26,
  /** II.1: Độc lập … 13-14, bold. */
  motto: 28,
  /** II.3: number 13; II.4: place and date 13-14, italic. At 13 "Phường Điện Biên Phủ, ngày …" stays on one line. */
  number: 26,
  date: 26,
  /** II.5: kind of document and subject 13-14, bold. */
  title: 28,
  /** II.5: what a letter is about 12-13, below its number. */
  letterSubject: 24,
  /** II.6: legal bases 13-14 italic, body 13-14. */
  body: 28,
  /** II.7: authority, title and name of the signer 13-14, bold. */
  signer: 28,
  /** II.9: "Nơi nhận" 12 bold italic, recipients 11. */
  recipientsTitle: 24,
  recipients: 22,
  /** I.7: page number 13-14, upright. */
  pageNumber: 26,
  /** III.1: "Phụ lục" and its title 14 bold, (Kèm theo …) 14 italic. */
  annex: 28,
  /** Text in the annex's table 11-12. */
  table: 22,
  /** Tables between paragraphs. */
  textTable: 24,
} as const;

/** II.6: first line 1 or 1,27 cm; at least 6 pt between paragraphs; single to 1,5 spacing (240 to 360). */
export const BODY = { firstLine: 720, after: 120, line: 240 } as const;

/** The two columns of the head. The right one holds CỘNG HÒA … at 13 pt bold (5424 twips) on one line with room to spare. */
export const HEAD_COLUMNS = [3600, TEXT_WIDTH - 3600] as const;

/** II.1: the line below the motto is as long as its text: 3415 twips at 14 pt bold. */
export const MOTTO_LINE = 3415;

/**
 * II.2, II.5: the lines below issuer and subject are 1/3 to 1/2 as long as their text. The template carries the usual
 * length; the renderer adjusts it to the text, keeping the middle of the line in its place.
 */
export const OFFICE_LINE = 1100;
export const SUBJECT_LINE = 3200;
export const LINE_SHARE = 0.4;

/** The subject stands a little narrower than the text, so that its lines break more evenly. */
export const SUBJECT_WIDTH = TEXT_WIDTH - 2 * 567;

/** Thickness of these lines in eighths of a point. */
export const LINE_THICKNESS = 6;

/** II.9 stands left, II.7 right, level with each other. */
export const SIGNATURE_COLUMNS = [4300, TEXT_WIDTH - 4300] as const;
/** Room for the signature and the seal above the name. */
export const SIGNATURE_ROOM = 1500;

/** Space beside the text inside a cell of a ruled table. */
export const CELL_MARGIN = 60;
/** Space above and below it: hooks and dots would touch the borders. */
export const CELL_PADDING = 30;
