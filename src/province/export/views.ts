/** `views.sql`: the tables with their texts as they were typed, and ranks, gaps, coverage and year over year on top. */
import { GUARD_CODES } from './csv.ts';
import { loadedTable, SCHEMA_NAME } from './schema.ts';
import { columnsOf, TABLE_NAMES, type TableName } from './tables.ts';

/**
 * What the dialects do not share is avoided: names without their dataset (BigQuery refuses them in views), quotes within
 * quotes, FILTER, bool_or, LOGICAL_OR, COUNTIF, LEAST and GREATEST (of a blank one is blank, the other is not), SAFE_DIVIDE,
 * PIVOT, :: and regular expressions, and division of points, which is exact in one and floating in the other.
 */
const HEAD = `-- Khung nhìn của bộ dữ liệu chấm điểm CCHC. Chạy sau schema.sql và sau khi nạp các tệp .csv.
-- Cùng một câu lệnh chạy được trên BigQuery và DuckDB; chạy lại bao nhiêu lần cũng được.
`;

const view = (name: string, about: string, query: string): string =>
  `-- ${about}\nCREATE OR REPLACE VIEW ${SCHEMA_NAME}.${name} AS\n${query.trim()};\n`;

function wholeTable(table: TableName): string {
  const guard = `CONCAT(${GUARD_CODES.map((code) => `CHR(${code})`).join(', ')})`;
  const columns = columnsOf(table).map(([name, kind]) =>
    kind === 'text' ? `  REPLACE(${name}, ${guard}, '') AS ${name}` : `  ${name}`,
  );
  return view(
    table,
    `${table}.csv, chữ đúng như người ta đã ghi`,
    `SELECT\n${columns.join(',\n')}\nFROM ${loadedTable(table)}`,
  );
}

/** Units of 1/10 000 as whole doubles: equal rates are then equal numbers, which quotients of decimals are not in both dialects. */
const RANKS = view(
  'ranks',
  'Xếp hạng theo năm và nhóm, theo tỷ lệ điểm đạt. rank_with_gaps: 1-2-2-4; rank_dense: 1-2-2-3. Đơn vị chưa có tổng điểm, hoặc còn mục chưa chấm, không có hạng; đơn vị không ghi điểm tối đa được tính theo điểm tối đa cao nhất của nhóm.',
  `
SELECT
  s.year, s.group_id, s.group_name, s.unit_id, u.name AS unit_name, s.submission_id, s.basis, s.total_max, s.total_score,
  s.rate,
  CASE WHEN s.rate IS NULL THEN NULL
    ELSE RANK() OVER (PARTITION BY s.year, s.group_id, s.rate IS NULL ORDER BY s.rate DESC)
  END AS rank_with_gaps,
  CASE WHEN s.rate IS NULL THEN NULL
    ELSE DENSE_RANK() OVER (PARTITION BY s.year, s.group_id, s.rate IS NULL ORDER BY s.rate DESC)
  END AS rank_dense,
  COUNT(s.rate) OVER (PARTITION BY s.year, s.group_id) AS units_ranked,
  s.published_rank, s.published_of
FROM (
  SELECT
    s.*,
    CASE WHEN s.open_max > 0 THEN NULL
      ELSE ROUND(s.total_score * 1e4) / ROUND(1e4 *
        COALESCE(NULLIF(s.total_max, 0), MAX(NULLIF(s.total_max, 0)) OVER (PARTITION BY s.year, s.group_id), 1)
      )
    END AS rate
  FROM cchc.submission AS s
  WHERE s.is_leading
) AS s
JOIN cchc.unit AS u ON u.unit_id = s.unit_id
`,
);

const GAPS = view(
  'gaps',
  'Từng mục đã chấm của từng đơn vị: điểm tối đa, điểm, điểm bị trừ, nguyên nhân',
  `
SELECT
  r.year, s.group_id, s.group_name, r.unit_id, u.name AS unit_name, r.submission_id, r.criteria_set_id, r.code, c.title,
  c.field_code, r.max_points, r.score, r.lost, r.cause
FROM cchc.result AS r
JOIN cchc.submission AS s ON s.submission_id = r.submission_id AND s.is_leading
JOIN cchc.unit AS u ON u.unit_id = r.unit_id
LEFT JOIN cchc.criterion AS c ON c.criteria_set_id = r.criteria_set_id AND c.code = r.code
WHERE r.level = 'leaf' AND r.lost IS NOT NULL
`,
);

const GAPS_BY_ITEM = view(
  'gaps_by_item',
  'Điểm bị trừ theo năm và mục. criteria_sets lớn hơn 1: mã này thuộc nhiều bộ tiêu chí, hãy đối chiếu nội dung.',
  `
SELECT
  g.year, g.code, MAX(g.title) AS title, MAX(g.field_code) AS field_code,
  COUNT(DISTINCT g.criteria_set_id) AS criteria_sets, COUNT(*) AS units_scored,
  SUM(CASE WHEN g.lost > 0 THEN 1 ELSE 0 END) AS units_losing,
  SUM(g.max_points) AS max_points, SUM(g.score) AS score, SUM(g.lost) AS lost
FROM cchc.gaps AS g
GROUP BY g.year, g.code
`,
);

const GAPS_BY_FIELD = view(
  'gaps_by_field',
  'Điểm bị trừ theo năm và lĩnh vực, gồm cả phần lĩnh vực bị trừ mà không mục nào giải thích',
  `
SELECT
  r.year, r.code, MAX(c.title) AS title, COUNT(r.score) AS units_scored,
  SUM(CASE WHEN r.lost > 0 THEN 1 ELSE 0 END) AS units_losing,
  SUM(r.score) AS score, SUM(r.lost) AS lost
FROM cchc.result AS r
JOIN cchc.submission AS s ON s.submission_id = r.submission_id AND s.is_leading
LEFT JOIN cchc.criterion AS c ON c.criteria_set_id = r.criteria_set_id AND c.code = r.code
WHERE r.level = 'field'
GROUP BY r.year, r.code
`,
);

const COVERAGE = view(
  'coverage',
  'Độ phủ từng mục bị trừ điểm trong sổ: full: có nhiệm vụ đủ thông tin; part: chỉ có nhiệm vụ còn thiếu; none: chưa có',
  `
SELECT
  r.year, r.unit_id, r.submission_id, r.criteria_set_id, r.code, r.lost, COUNT(t.task_id) AS tasks,
  CASE
    WHEN COUNT(t.task_id) = 0 THEN 'none'
    WHEN MAX(CASE WHEN t.is_complete THEN 1 ELSE 0 END) = 1 THEN 'full'
    ELSE 'part'
  END AS state
FROM cchc.result AS r
JOIN cchc.submission AS s ON s.submission_id = r.submission_id AND s.is_counted AND s.kind = 'book'
LEFT JOIN (
  SELECT tc.submission_id, tc.code, k.task_id, k.is_complete
  FROM cchc.task_criterion AS tc
  JOIN cchc.task AS k ON k.submission_id = tc.submission_id AND k.task_id = tc.task_id
  WHERE k.is_accepted
) AS t ON t.submission_id = r.submission_id AND t.code = r.code
WHERE r.level = 'leaf' AND r.lost > 0
GROUP BY r.year, r.unit_id, r.submission_id, r.criteria_set_id, r.code, r.lost
`,
);

const COVERAGE_BY_UNIT = view(
  'coverage_by_unit',
  'Độ phủ của từng sổ: điểm bị trừ của các mục, và phần đã có nhiệm vụ đủ thông tin',
  `
SELECT
  c.year, c.unit_id, u.name AS unit_name, c.submission_id, COUNT(*) AS items_losing, SUM(c.lost) AS lost,
  SUM(CASE WHEN c.state = 'full' THEN c.lost ELSE 0 END) AS covered,
  SUM(CASE WHEN c.state = 'none' THEN 1 ELSE 0 END) AS items_without_task
FROM cchc.coverage AS c
JOIN cchc.unit AS u ON u.unit_id = c.unit_id
GROUP BY c.year, c.unit_id, u.name, c.submission_id
`,
);

const YEAR_OVER_YEAR = view(
  'year_over_year',
  'Tổng điểm và hạng của đơn vị so với năm trước',
  `
SELECT
  n.year, n.group_id, n.group_name, n.unit_id, n.unit_name, b.total_max AS max_before, n.total_max,
  b.total_score AS score_before, n.total_score, n.total_score - b.total_score AS score_change,
  b.rank_with_gaps AS rank_before, n.rank_with_gaps
FROM cchc.ranks AS n
JOIN cchc.ranks AS b ON b.unit_id = n.unit_id AND b.year = n.year - 1
`,
);

const YEAR_OVER_YEAR_ITEMS = view(
  'year_over_year_items',
  'Từng mục so với năm trước, theo mã: regained lấy lại được, fresh mới bị trừ, again bị trừ cả hai năm. Mục của đơn vị có mã đổi nghĩa: xem title_before.',
  `
SELECT
  n.year, n.unit_id, n.unit_name, n.code, b.title AS title_before, n.title, b.max_points AS max_before, n.max_points,
  b.lost AS lost_before, n.lost,
  CASE WHEN b.lost > n.lost THEN b.lost - n.lost ELSE 0 END AS regained,
  CASE WHEN n.lost > b.lost THEN n.lost - b.lost ELSE 0 END AS fresh,
  CASE WHEN n.lost < b.lost THEN n.lost ELSE b.lost END AS again
FROM cchc.gaps AS n
JOIN cchc.gaps AS b ON b.unit_id = n.unit_id AND b.code = n.code AND b.year = n.year - 1
`,
);

export function printViews(): string {
  const figures = [
    RANKS,
    GAPS,
    GAPS_BY_ITEM,
    GAPS_BY_FIELD,
    COVERAGE,
    COVERAGE_BY_UNIT,
    YEAR_OVER_YEAR,
    YEAR_OVER_YEAR_ITEMS,
  ];
  return [HEAD, ...TABLE_NAMES.map(wholeTable), ...figures].join('\n');
}
