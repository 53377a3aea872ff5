/** Charts as drawings that print: bars in parts, and columns. What they show is told in words, too. */

export interface BarPart {
  /** Names its colour. */
  readonly kind: string;
  readonly value: number;
  readonly label: string;
}

interface Bar {
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** Stands behind the bar. */
  readonly told?: string;
}

/** In the drawing's own units, about a millimetre on A4. */
const WIDTH = 175;
const ROW = 7;
const DIGIT = 2.2;
/** Of a letter in names on one line, and in smaller ones on several. */
const LETTER = 1.9;
const SMALL_LETTER = 1.6;
const SMALL_LINE = 3.1;

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Room for the bars' names. */
  readonly names: number;
  readonly width?: number;
}

/** One below the other, on one scale. A name stands whole, on as many lines as it takes: a part of it may be another's. */
export function Bars({ label, bars, names, width = WIDTH }: BarsProps) {
  const whole = Math.max(1, ...bars.map(({ parts }) => parts.reduce((all, { value }) => all + value, 0)));
  const room = width - names - 22;
  const lines = bars.map(({ label: name }) => linesOf(name, names - 2));
  const heights = lines.map(({ length }) => Math.max(ROW, length * SMALL_LINE + 1));
  const top = (row: number): number => heights.slice(0, row).reduce((all, height) => all + height, 0);
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${top(bars.length)}`} role="img" aria-label={label}>
      {bars.map(({ label: name, parts, told }, row) => {
        let x = names;
        return (
          <g key={`${row} ${name}`} transform={`translate(0 ${top(row)})`}>
            <Name lines={lines[row] ?? []} x={names - 2} />
            {parts.map(({ kind, value, label: own }) => {
              const size = (value / whole) * room;
              const from = x;
              x += size;
              return (
                <g key={kind} class={`part ${kind}`}>
                  <title>{own}</title>
                  <rect x={from} y={1} width={size} height={ROW - 2} />
                  {size > String(value).length * DIGIT + 1 && told === undefined && (
                    <text x={from + size / 2} y={5} text-anchor="middle">
                      {value}
                    </text>
                  )}
                </g>
              );
            })}
            {told !== undefined && (
              <text x={x + 1.5} y={5}>
                {told}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface ColumnsProps {
  readonly label: string;
  readonly columns: readonly { readonly label: string; readonly value: number }[];
}

const COLUMN_WIDTH = 80;
const COLUMN_HEIGHT = 30;

export function Columns({ label, columns }: ColumnsProps) {
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const step = COLUMN_WIDTH / columns.length;
  return (
    <svg class="chart" viewBox={`0 0 ${COLUMN_WIDTH} ${COLUMN_HEIGHT + 11}`} role="img" aria-label={label}>
      {columns.map(({ label: name, value }, i) => {
        const height = (value / most) * COLUMN_HEIGHT;
        const middle = (i + 0.5) * step;
        return (
          <g key={name} class="part issued">
            <rect x={i * step + 1.5} y={5 + COLUMN_HEIGHT - height} width={step - 3} height={height} />
            <text class="value" x={middle} y={3.5 + COLUMN_HEIGHT - height} text-anchor="middle">
              {value}
            </text>
            <text class="value" x={middle} y={COLUMN_HEIGHT + 9.5} text-anchor="middle">
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Name({ lines, x }: { readonly lines: readonly string[]; readonly x: number }) {
  const first = lines.length === 1 ? 5 : Math.max(0, ROW - lines.length * SMALL_LINE) / 2 + 2.5;
  return (
    <text class={lines.length > 1 ? 'small' : ''} text-anchor="end">
      {lines.map((line, i) => (
        <tspan key={`${i} ${line}`} x={x} y={first + i * SMALL_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Broken between words; a word longer than a line is broken, too. */
function linesOf(text: string, width: number): string[] {
  if (text.length * LETTER <= width) return [text];
  const most = Math.floor(width / SMALL_LETTER);
  const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && joined.length <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
