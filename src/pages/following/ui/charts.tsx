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

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Room for the bars' names. */
  readonly names: number;
  readonly width?: number;
}

/** One below the other, on one scale. */
export function Bars({ label, bars, names, width = WIDTH }: BarsProps) {
  const whole = Math.max(1, ...bars.map(({ parts }) => parts.reduce((all, { value }) => all + value, 0)));
  const room = width - names - 22;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${bars.length * ROW}`} role="img" aria-label={label}>
      {bars.map(({ label: name, parts, told }, row) => {
        let x = names;
        return (
          <g key={`${row} ${name}`} transform={`translate(0 ${row * ROW})`}>
            <text x={names - 2} y={5} text-anchor="end">
              {shortened(name, Math.floor(names / 1.9))}
            </text>
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

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
