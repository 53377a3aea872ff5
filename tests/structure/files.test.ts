/** What one file and one function may be; the lists of what is let stand may only get shorter. */
import { describe, expect, it } from 'vitest';
import { DATA_FILES, FILES, functionsOf, nodesOf, type SourceFile } from './tree.ts';

const MOST_BRANCHES = 20;
const FEWEST_LINES = 40;

/** Functions beyond the limit that stand: file and name.  */
const COMPLEX: readonly string[] = [
  'intake/heads.ts readOrdinal',
  'intake/measures/read-measures.ts fromProse',
  'intake/paragraphs.ts continues',
  'intake/sources/html.ts readHtml',
  'cli/host/docx-text.ts docxText',
  'host/book/structure.ts shift',
  'host/book/validation.ts satisfies',
  'host/preview/client/grid/keys.ts commandOf',
  'host/preview/server/cell-view.ts cellView',
  'host/preview/server/perform.ts perform',
  'host/services/format-date.ts',
];

/** Files of few lines with one importer that stand, by the reason. */
const SMALL: Readonly<Record<string, readonly string[]>> = {
  'the command line: what it is given': ['cli/decode-text.ts'],
  'the local host: one thing of the grid, of the runtime or of the server each': [
    'host/preview/client/charts/chart-table.ts',
    'host/preview/client/document.ts',
    'host/preview/client/grid/cell-look.ts',
    'host/preview/client/grid/merged-cells.ts',
    'host/preview/client/grid/scrolling.ts',
    'host/preview/client/toasts.tsx',
    'host/preview/server/drive-view.ts',
    'host/preview/server/events.ts',
    'host/runtime/zone.ts',
  ],
  'what is not written without a person': ['intake/asked.ts'],
  'parts of pages, to be made of one set of components': [
    'pages/document/preview.tsx',
    'pages/repair/others.ts',
    'pages/targets/model/last-year.ts',
    'pages/tasks/model/check-gain.ts',
    'pages/tasks/model/evidence.ts',
  ],
  'one check of a document each, listed in one table': [
    'plan/checks/check.ts',
    'plan/checks/legal-bases.ts',
    'plan/checks/self-scores.ts',
    'plan/checks/vague-tasks.ts',
  ],
};

/** Texts of pages outside the page's module of texts. */
const WORDY: readonly string[] = [
  'pages/intake/proposals.ts',
  'pages/intake/state.ts',
  'pages/intake/tasks.ts',
  'pages/document/dialog-data.ts',
  'pages/document/produce.ts',
  'pages/document/template-check.ts',
  'pages/repair/column-faults.ts',
  'pages/repair/diagnose.ts',
  'pages/repair/fault.ts',
  'pages/targets/model/explanation.ts',
  'pages/tasks/model/actions.ts',
];

/** Where somebody begins: a page and what the kit offers to each, a feature of the menu, what pictures are walked by, what the build evaluates, what only declares. */
const isEntry = ({ path }: SourceFile): boolean =>
  /\.d\.ts$|^pages\/[^/]+\/page\.tsx$|^pages\/kit\/[^/]+$|^pages\/guide\/content\/pages\.ts$|^addin\/[^/]+\.ts$|^pages\/guard\/texts\.ts$|^book\/texts\/content\.ts$/.test(
    path,
  );

function importersOf(): Map<string, Set<string>> {
  const importers = new Map<string, Set<string>>();
  for (const { path, imports } of FILES) {
    for (const { target } of imports) importers.set(target, (importers.get(target) ?? new Set()).add(path));
  }
  return importers;
}

const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;

/** Sentences: Vietnamese of two words or more. */
function hasSentence({ program }: SourceFile): boolean {
  return [...nodesOf(program)].some((node) => {
    if (!['Literal', 'JSXText', 'TemplateElement'].includes(node.type)) return false;
    const { value } = node;
    const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value;
    return typeof text === 'string' && VIETNAMESE.test(text) && /\S\s+\S/.test(text.trim());
  });
}

/** What breaks the rule and is not listed, and what is listed and keeps it by now. */
const against = (found: readonly string[], listed: readonly string[]) => ({
  broken: found.filter((one) => !listed.includes(one)),
  toBeTakenOffTheList: listed.filter((one) => !found.includes(one)),
});
const NOTHING = { broken: [], toBeTakenOffTheList: [] };

describe('a file', () => {
  it('says in its first line what it is for', () => {
    expect(FILES.filter(({ text }) => !text.startsWith('/**')).map(({ path }) => path)).toEqual([]);
  });

  it(`of fewer than ${FEWEST_LINES} lines belongs to its importer where that is the only one`, () => {
    const importers = importersOf();
    const small = FILES.filter((file) => !isEntry(file) && file.lines < FEWEST_LINES);
    const alone = small.filter(({ path }) => importers.get(path)?.size === 1).map(({ path }) => path);
    expect(against(alone, Object.values(SMALL).flat())).toEqual(NOTHING);
  });
});

describe('a folder of data', () => {
  it('holds nothing that runs', () => {
    expect(DATA_FILES.length).toBeGreaterThan(0);
    expect(DATA_FILES.filter((path) => !path.endsWith('.json'))).toEqual([]);
  });
});

describe('a function', () => {
  it(`has at most ${MOST_BRANCHES} ways through it`, () => {
    const complex = FILES.flatMap(({ path, program }) =>
      functionsOf(program)
        .filter(({ complexity }) => complexity > MOST_BRANCHES)
        .map(({ name }) => `${path} ${name}`.trim()),
    );
    expect(against(complex, COMPLEX)).toEqual(NOTHING);
  });
});

describe('a page', () => {
  it('keeps its Vietnamese sentences in one module of texts, the guide its pages in their folder', () => {
    const wordy = FILES.filter((file) => file.part === 'pages' && hasSentence(file))
      .map(({ path }) => path)
      .filter((path) => !/^pages\/[^/]+\/texts\.tsx?$|^pages\/guide\/content\//.test(path));
    expect(against(wordy, WORDY)).toEqual(NOTHING);
  });
});
