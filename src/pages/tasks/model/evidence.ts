/** Evidence of a task: one document per line, its words and, behind them, an optional web address. */

export interface EvidenceLine {
  readonly text: string;
  readonly link: string;
}

export function readEvidenceLines(cell: string): EvidenceLine[] {
  return cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const match = /^(.*?)\s*(https?:\/\/\S+)$/i.exec(line.trim());
      return match ? { text: match[1] ?? '', link: match[2] ?? '' } : { text: line.trim(), link: '' };
    });
}

export function writeEvidenceLines(list: readonly EvidenceLine[]): string {
  const lines = list.map(({ text, link }) => [oneLine(text), oneLine(link)].filter((part) => part !== '').join(' '));
  return lines.filter((line) => line !== '').join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
