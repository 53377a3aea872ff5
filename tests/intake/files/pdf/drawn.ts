/** PDF files drawn by hand: words and lines where a test wants them, and what a file may lack. */

export interface Drawn {
  /** ASCII; from the left and from the top edge of a page of 595 by 842 points. */
  readonly words?: readonly { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }[];
  /** From one corner to the other. */
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly picture?: boolean;
  /** Quarters by which a viewer has to turn the page. */
  readonly turned?: 0 | 90 | 270;
  /** Instead of words and lines. */
  readonly content?: string;
}

const HEIGHT = 842;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const PICTURE =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\nx\nendstream';

/** @param font another font than Helvetica */
export function drawnPdf(pages: readonly Drawn[], font = FONT): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '', font, PICTURE];
  const kids: string[] = [];
  for (const page of pages) {
    const content = page.content ?? contentOf(page);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const resources = `<< /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >>`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Rotate ${page.turned ?? 0} /Resources ${resources} /Contents ${objects.length} 0 R >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return new TextEncoder().encode(
    `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

function contentOf({ words = [], lines = [], picture }: Drawn): string {
  return [
    ...words.map(({ text, x, y, size = 12 }) => {
      const letters = text.replace(/[\\()]/g, (sign) => `\\${sign}`);
      return `BT /F ${size} Tf ${x} ${HEIGHT - y} Td (${letters}) Tj ET`;
    }),
    ...lines.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`),
    ...(picture ? ['q 500 0 0 700 40 40 cm /P Do Q'] : []),
  ].join('\n');
}
