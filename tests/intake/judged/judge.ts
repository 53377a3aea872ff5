/**
 * `npm run -s judge -- --part fitting --count 440 --seed 3`: reads documents with known truth and prints what became of their
 * figures. `--layout NAME`, `--clean`, `--verbose` (each fault), `--show` (the documents alone), `--invariance`, `--json FILE`,
 * `--with-set own|other` (read with the card's criteria set, or another year's), `--project DIR` (another checkout), `--part handed` (the kept documents), `--fixtures` (the known documents and the worst of
 * them; `--layout` takes a kind).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printCounts } from '../known/bars.ts';
import { type Known, knownDocuments } from '../known/documents.ts';
import { judgeFixture, printWorst } from '../known/measure.ts';
import { SETS } from './criteria.ts';
import { type JudgedDocument, keptDocuments, makeDocuments, type Sample } from './documents.ts';
import { figuresOf, isPerfect, type Judged, printFaults, printTable, ratesOf } from './figures.ts';
import { FORMS } from './invariance.ts';
import { PARTS } from './layouts/parts.ts';
import { measure } from './measure.ts';
import { Product } from './product.ts';

/** @param part of PARTS, or a folder of kept documents */
export function documentsOf(part: string, sample: Sample): JudgedDocument[] {
  const made = PARTS[part];
  return made ? makeDocuments(made, sample) : keptDocuments(part);
}

export async function judge(documents: readonly JudgedDocument[], product: Product): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { name, layout, noise, text, ext, expected, set } of documents) {
    const outcome = await product.read(text, ext, expected.unit, set?.criteria);
    judged.push({ name, layout, noise, measured: measure(expected, outcome, text, set?.card) });
  }
  return judged;
}

export interface Kept {
  readonly form: string;
  readonly documents: number;
  /** Right as it was written. */
  readonly before: number;
  /** Of these, right in the other form, too. */
  readonly after: number;
  readonly lost: readonly string[];
}

export async function judgeForms(documents: readonly JudgedDocument[], product: Product): Promise<Kept[]> {
  const written = await judge(documents, product);
  const kept: Kept[] = [];
  for (const { name: form, apply } of FORMS) {
    const changed = documents.flatMap((document, index) => {
      const text = apply(document);
      return text === undefined || text === document.text ? [] : [{ document: { ...document, text }, index }];
    });
    const read = await judge(
      changed.map(({ document }) => document),
      product,
    );
    const counts = changed.map(({ document, index }, at) => {
      const right = written[index]?.measured.classes.right ?? [];
      const still = new Set(read[at]?.measured.classes.right);
      const lost = right.filter((figure) => !still.has(figure));
      return { before: right.length, lost: lost.map((figure) => `${document.name} ${figure}`) };
    });
    const before = counts.reduce((sum, count) => sum + count.before, 0);
    const lost = counts.flatMap((count) => count.lost);
    kept.push({ form, documents: changed.length, before, after: before - lost.length, lost });
  }
  return kept;
}

export async function main(
  args: readonly string[],
  folders: { readonly handed: string; readonly known: string },
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: 'string', default: 'fitting' },
      count: { type: 'string', default: '440' },
      seed: { type: 'string', default: '3' },
      layout: { type: 'string' },
      clean: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
      invariance: { type: 'boolean', default: false },
      'with-set': { type: 'string' },
      json: { type: 'string' },
      fixtures: { type: 'boolean', default: false },
    },
  });
  const { seed, layout, verbose } = values;
  if (values.fixtures) {
    printFixtures(knownDocuments(folders.known), layout ?? '', verbose);
    return;
  }
  const clean = values.clean || values.invariance;
  const part = values.part === 'handed' ? folders.handed : values.part;
  const set = SETS.find((one) => one === values['with-set']);
  const documents = documentsOf(part, { seed, count: Number(values.count), layout, clean, set });
  if (values.show) {
    for (const document of documents) console.log(showDocument(document));
    return;
  }
  const product = new Product();
  try {
    if (values.invariance) {
      for (const kept of await judgeForms(documents, product)) console.log(printKept(kept, verbose));
      return;
    }
    const begun = performance.now();
    const judged = await judge(documents, product);
    const seconds = (performance.now() - begun) / 1000;
    console.log(printTable(judged));
    console.log(`${(documents.length / seconds).toFixed(0)} documents a second`);
    if (verbose) for (const one of judged) if (!isPerfect(one.measured)) console.log(printFaults(one));
    if (values.json)
      writeFileSync(
        values.json,
        `${JSON.stringify({ rates: ratesOf(judged), all: figuresOf(judged), judged }, null, 1)}\n`,
      );
  } finally {
    product.close();
  }
}

function showDocument({ name, ext, noise, text, expected }: JudgedDocument): string {
  return `===== ${name}.${ext} [${noise.join(', ')}]\n${text}----- ${JSON.stringify(expected)}\n`;
}

function printKept({ form, documents, before, after, lost }: Kept, verbose: boolean): string {
  const share = before === 0 ? '-' : `${((100 * after) / before).toFixed(1)} %`;
  const line = `${form.padEnd(30)}${share.padStart(8)} of ${before} figures in ${documents} documents stay right`;
  return verbose && lost.length > 0 ? `${line}\n  ${lost.slice(0, 40).join('\n  ')}` : line;
}

function printFixtures(known: readonly Known[], kind: string, verbose: boolean): void {
  const chosen = known.filter((one) => one.kind.includes(kind));
  const judged = chosen.map(judgeFixture);
  console.log(printTable(judged));
  for (const name of ['texts', 'tables'] as const)
    console.log(
      printCounts(
        name,
        judged.filter((_, index) => chosen[index]?.isTable === (name === 'tables')),
      ),
    );
  console.log(printWorst(judged, verbose ? judged.length : 10));
}
