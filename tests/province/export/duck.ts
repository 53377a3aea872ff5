/** DuckDB for tests: whether there is one for this platform, and a database of files that the export wrote. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TABLE_NAMES } from '../../../src/province/export/tables.ts';

const LOCK = JSON.parse(
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../../package-lock.json'), 'utf8'),
) as {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
};
const BINARIES = Object.keys(LOCK.packages['node_modules/@duckdb/node-bindings']?.optionalDependencies ?? {});
const PLATFORM = `${process.platform}-${process.arch}`;

/** A peer package, as large as a quarter of the rest: it comes with `CI=true npm test` and with what pushes. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const IS_INSTALLED = existsSync(join(ROOT, 'node_modules/@duckdb/node-api'));
const IS_BUILT = BINARIES.some((name) => name.includes(`-${PLATFORM}`));

/** Where the build is judged, that it cannot be loaded is a failure, not a reason to skip. */
export const HAS_DUCKDB = IS_BUILT && (IS_INSTALLED || process.env['CI'] === 'true');

if (!HAS_DUCKDB) {
  const why = IS_BUILT ? 'it is not installed (CI=true npm test does)' : `there is no binary for ${PLATFORM}`;
  console.warn(`The views of the export are not tried on DuckDB: ${why}.`);
}

/** What of it is used here: its own types come only where it is installed. */
interface DuckDb {
  readonly DuckDBInstance: { readonly create: (path: string) => Promise<Instance> };
}

interface Instance {
  readonly connect: () => Promise<Connection>;
  readonly closeSync: () => void;
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (
    sql: string,
  ) => Promise<{ readonly getRowObjects: () => Readonly<Record<string, unknown>>[] }>;
  readonly closeSync: () => void;
}

/** A variable, since types are not looked up by it. */
const PACKAGE: string = '@duckdb/node-api';

export type Line = Readonly<Record<string, string | null>>;

export interface Database {
  /** Any number of statements. */
  readonly run: (sql: string) => Promise<void>;
  /** Rows of a query, every value as its text. */
  readonly rows: (query: string) => Promise<Line[]>;
  readonly close: () => void;
}

/** As `schema.sql` tells people to: tables, files, views. @param folder of the export */
export async function openDataSet(folder: string): Promise<Database> {
  const database = await openDatabase();
  await database.run(readFileSync(join(folder, 'schema.sql'), 'utf8'));
  for (const table of TABLE_NAMES) await database.run(loadStatement(folder, table));
  await database.run(readFileSync(join(folder, 'views.sql'), 'utf8'));
  return database;
}

export const loadStatement = (folder: string, table: string): string =>
  `COPY cchc.csv_${table} FROM '${join(folder, `${table}.csv`)}' (HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"')`;

export async function openDatabase(): Promise<Database> {
  const { DuckDBInstance } = (await import(PACKAGE)) as DuckDb;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (query) => {
      const reader = await connection.runAndReadAll(query);
      return reader
        .getRowObjects()
        .map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)])),
        );
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
