/** Sums over measured documents, and the lines they are printed as. */
import { CLASSES, type Class, type Measured } from './measure.ts';
import type { Labels } from './texts.ts';

export interface Judged {
  readonly name: string;
  readonly layout: string;
  readonly noise: readonly string[];
  readonly measured: Measured;
}

/** A document with at least so many figures is a card; the others are summaries. */
export const CARD = 10;

export interface Figures extends Readonly<Record<Class, number>> {
  readonly documents: number;
  /** Documents without any fault. */
  readonly perfect: number;
  readonly n: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const sum = (of: (measured: Measured) => number): number =>
    judged.reduce((total, { measured }) => total + of(measured), 0);
  const classes = Object.fromEntries(CLASSES.map((name) => [name, sum(({ classes }) => classes[name].length)]));
  return {
    ...(classes as Record<Class, number>),
    documents: judged.length,
    perfect: judged.filter(({ measured }) => isPerfect(measured)).length,
    n: sum(({ n }) => n),
  };
}

export function isPerfect({ n, classes, crashed }: Measured): boolean {
  return classes.right.length === n && classes.invented.length + classes.warned.length === 0 && crashed === undefined;
}

export const isCard = ({ measured }: Judged): boolean => measured.n >= CARD;

/** What the bars are about, in percent but for the questions. */
export interface Rates {
  readonly silent: number;
  readonly cards: number;
  readonly summaries: number;
  readonly missing: number;
  readonly sure: number;
  readonly questions: number;
  readonly questionsOf95: number;
}

export function ratesOf(judged: readonly Judged[]): Rates {
  const all = figuresOf(judged);
  const [cards, summaries] = [judged.filter(isCard), judged.filter((one) => !isCard(one))].map(figuresOf);
  const questions = judged.map(({ measured }) => measured.questions).sort((a, b) => a - b);
  const sure = labelsOf(judged, ({ labels }) => labels).sure ?? { n: 0, wrong: 0 };
  return {
    silent: share(all.wrong + all.invented, all.n),
    cards: share(cards?.right ?? 0, cards?.n ?? 0),
    summaries: share(summaries?.right ?? 0, summaries?.n ?? 0),
    missing: share(all.missing, all.n),
    sure: sure.n === 0 ? 100 : share(sure.n - sure.wrong, sure.n),
    questions: questions.reduce((sum, number) => sum + number, 0) / (questions.length || 1),
    questionsOf95: questions[Math.ceil(questions.length * 0.95) - 1] ?? 0,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

export function labelsOf(judged: readonly Judged[], of: (measured: Measured) => Labels): Labels {
  const sums: Labels = {};
  for (const { measured } of judged)
    for (const label of ['sure', 'likely', 'ask'] as const) {
      const { n, wrong } = of(measured)[label] ?? { n: 0, wrong: 0 };
      const before = sums[label] ?? { n: 0, wrong: 0 };
      sums[label] = { n: before.n + n, wrong: before.wrong + wrong };
    }
  return sums;
}

const HEAD = ['docs', 'perfect', 'figures', 'right', '%', 'SILENT', 'warned', 'asked', 'refused', 'missing'];
const WIDTH = 30;

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
const columns = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(WIDTH) + cells.map((cell) => String(cell).padStart(8)).join('');

function row(name: string, judged: readonly Judged[]): string {
  const f = figuresOf(judged);
  const silent = f.wrong + f.invented;
  const counts = [silent, f.warned, f.asked, f.refused, f.missing];
  return columns(name, [f.documents, f.perfect, f.n, f.right, percent(f.right, f.n), ...counts]);
}

/** Per layout, cards, summaries, all, by noise; then labels, causes, settings, questions. */
export function printTable(judged: readonly Judged[]): string {
  const layouts = [...new Set(judged.map(({ layout }) => layout))].sort();
  const noises = [...new Set(judged.flatMap(({ noise }) => noise))].sort();
  const rates = ratesOf(judged);
  const sum = (of: (measured: Measured) => number): number =>
    judged.reduce((total, { measured }) => total + of(measured), 0);
  const texts = (name: 'causes' | 'settings'): string => {
    const wrong = sum((measured) => measured[name].wrong.length);
    return `${name}: ${sum((m) => m[name].right)} right, ${wrong} wrong, ${sum((m) => m[name].missing)} missing`;
  };
  return [
    columns('layout', HEAD),
    ...layouts.map((name) =>
      row(
        name,
        judged.filter(({ layout }) => layout === name),
      ),
    ),
    row('cards', judged.filter(isCard)),
    row(
      'summaries',
      judged.filter((one) => !isCard(one)),
    ),
    row('all', judged),
    '',
    'by noise',
    row(
      'none',
      judged.filter(({ noise }) => noise.length === 0),
    ),
    ...noises.map((name) =>
      row(
        name,
        judged.filter(({ noise }) => noise.includes(name)),
      ),
    ),
    '',
    `labels: ${printLabels(labelsOf(judged, ({ labels }) => labels))}`,
    `labels of settings: ${printLabels(labelsOf(judged, ({ settingLabels }) => settingLabels))}`,
    texts('causes'),
    texts('settings'),
    `questions and unread lines a document: ${rates.questions.toFixed(1)} on the mean, ${rates.questionsOf95} at the 95th percentile`,
    `losses called unexplained that are explained: ${sum((m) => m.residuals.length)}; sums of listed criteria shown as a field: ${sum((m) => m.rolled.length)}; crashes: ${sum((m) => (m.crashed === undefined ? 0 : 1))}`,
    `by the criteria set: ${sum((m) => m.bySet.right)} right, ${sum((m) => m.bySet.wrong.length)} wrong`,
    `silently wrong or invented: ${rates.silent.toFixed(2)} in 100 figures`,
  ].join('\n');
}

function printLabels(labels: Labels): string {
  return Object.entries(labels)
    .map(([label, { n, wrong }]) => `${label} ${wrong} wrong of ${n} (${percent(wrong, n)} %)`)
    .join(', ');
}

/** What became of a document that is not without fault. */
export function printFaults({ name, noise, measured }: Judged, most = 12): string {
  const { n, classes, causes, settings, rolled, residuals, crashed, bySet } = measured;
  const lists = [
    ...CLASSES.filter((one) => one !== 'right').map((one) => [one, classes[one]] as const),
    ...([
      ['causes', causes.wrong],
      ['settings', settings.wrong],
      ['rolled', rolled],
      ['residuals', residuals],
      ['by the set', bySet.wrong],
    ] as const),
  ];
  const lines = lists.flatMap(([kind, list]) => {
    const more = list.length > most ? ` +${list.length - most}` : '';
    return list.length === 0 ? [] : [`  ${kind}: ${list.slice(0, most).join('; ')}${more}`];
  });
  const head = `${name} [${noise.join(', ')}] ${classes.right.length}/${n}`;
  return ['', head, ...(crashed === undefined ? [] : [`  crashed: ${crashed}`]), ...lines].join('\n');
}
