/** `schema.sql`: the tables that the files go into, and how they are loaded, in the SQL that BigQuery and DuckDB share. */
import { type ColumnKind, columnsOf, TABLE_NAMES } from './tables.ts';

/** Tables and views stand in it: BigQuery calls it a dataset, and wants it named within views. */
export const SCHEMA_NAME = 'cchc';

/** A file as it was loaded, guards of its texts still in it; people use the view of the table's own name. */
export const loadedTable = (table: string): string => `${SCHEMA_NAME}.csv_${table}`;

/** Four decimals are said: bare NUMERIC has nine in BigQuery and three in DuckDB. */
const TYPES: Readonly<Record<ColumnKind, string>> = {
  key: 'STRING',
  text: 'STRING',
  points: 'NUMERIC(18, 4)',
  integer: 'INT64',
  share: 'NUMERIC(5, 4)',
  day: 'DATE',
  flag: 'BOOL',
};

const HEAD = `-- Bảng của bộ dữ liệu chấm điểm CCHC. Chạy tệp này trước, nạp từng tệp .csv, rồi chạy views.sql.
-- Cùng một câu lệnh chạy được trên BigQuery và DuckDB. Chạy lại tệp này thì các bảng csv_… trống trở lại, để nạp bộ dữ liệu mới.
--
-- Nạp trên BigQuery (đưa các tệp lên Cloud Storage trước):
--   LOAD DATA INTO cchc.csv_score
--   FROM FILES (format = 'CSV', uris = ['gs://THÙNG/score.csv'], skip_leading_rows = 1, allow_quoted_newlines = TRUE);
-- Nạp trên DuckDB:
--   COPY cchc.csv_score FROM 'score.csv' (HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"');
--
-- Ô trống là chưa biết, không bao giờ là 0. Trong các bảng csv_… chữ có thể bắt đầu bằng dấu ' và một ký tự không nhìn thấy
-- (U+2060), để bảng tính không chạy chữ như công thức khi mở tệp .csv. Hãy dùng các khung nhìn cùng tên (cchc.unit,
-- cchc.score, …) của views.sql: ở đó chữ đúng như người ta đã ghi.

CREATE SCHEMA IF NOT EXISTS ${SCHEMA_NAME};
`;

export function printSchema(): string {
  const tables = TABLE_NAMES.map((table) => {
    const columns = columnsOf(table);
    const lines = columns.map(([name, kind, meaning], i) => {
      const comma = i < columns.length - 1 ? ',' : '';
      return `  ${name} ${TYPES[kind]}${comma} -- ${meaning}`;
    });
    return `CREATE OR REPLACE TABLE ${loadedTable(table)} (\n${lines.join('\n')}\n);\n`;
  });
  return [HEAD, ...tables].join('\n');
}
