import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { buildPlan, type PlanModel } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { layOut, READY } from '../plan/paper.ts';
import { row, SAMPLE_SETTINGS, sampleWith, task } from '../plan/sample.ts';
import { fastest, table, times } from './measure.ts';

const { plan: TEMPLATE } = await makeTemplates();

/** 15 and 25 words. */
const CAUSE = 'chưa theo dõi thường xuyên việc giải quyết hồ sơ của các bộ phận chuyên';
const MEASURE =
  'Theo dõi hằng ngày hồ sơ sắp đến hạn, đôn đốc các bộ phận xử lý dứt điểm, công khai kết quả và báo cáo';

/** So many leaves in fields of ten, each with a task of its own. */
function planOf(leaves: number): PlanModel {
  const codeAt = (i: number): string => `${Math.floor(i / 10) + 1}.${(i % 10) + 1}`;
  const numbers = Array.from({ length: leaves }, (_, i) => i);
  const rows = numbers.map((i) => row(i + 2, codeAt(i), `Nội dung đánh giá số ${i + 1}`, 1, 0.5, CAUSE));
  const tasks = numbers.map((i) =>
    task({
      codes: codeAt(i),
      measure: MEASURE,
      lead: ['Văn phòng', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công'][i % 4] ?? '',
      due: 'Quý III/2024',
      deliverable: 'Báo cáo kết quả',
    }),
  );
  return buildPlan(sampleWith({ settings: { ...SAMPLE_SETTINGS, publishedScore: undefined }, rows, tasks })).model;
}

const words = (text: string): number => text.split(' ').length;

function render(model: PlanModel): Uint8Array {
  const rendered = renderPlan(TEMPLATE, model, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  return rendered.docx;
}

/** The same parts with the same compression. */
function zip(files: readonly (readonly [string, Uint8Array])[]): void {
  const packed = new PizZip();
  for (const [name, bytes] of files) packed.file(name, bytes);
  packed.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}

it('rendering a plan, against zipping the bytes that come of it', () => {
  // The first runs are slower: code is compiled.
  for (let i = 0; i < 10; i++) render(planOf(60));
  const lines = [13, 60, 300].map((leaves) => {
    const model = planOf(leaves);
    const { files } = new PizZip(render(model));
    const parts = Object.values(files).map((file) => [file.name, file.asUint8Array()] as const);
    const [own, other] = [fastest(() => render(model)), fastest(() => zip(parts))];
    if (leaves === 60) expect(own / other).toBeLessThan(5);
    return [`${leaves} leaves`, own.toFixed(1), other.toFixed(1), times(own / other)];
  });
  console.log(`\n${table(['a plan', 'ms', 'zipping, ms', 'ratio'], lines)}\n`);
});

it.skipIf(!READY)('pages of a plan, laid out by LibreOffice', () => {
  expect([words(CAUSE), words(MEASURE)]).toEqual([15, 25]);
  const limits: ReadonlyMap<number, number> = new Map([
    [13, 6],
    [60, 14],
  ]);
  const sizes = [1, 13, 60, 300];
  const { papers, clear } = layOut(Object.fromEntries(sizes.map((leaves) => [String(leaves), render(planOf(leaves))])));
  clear();
  const pagesOf = (leaves: number) => papers[leaves]?.pages ?? [];
  const lines = sizes.map((leaves) => {
    const across = pagesOf(leaves).filter(({ width, height }) => width > height).length;
    const pages = pagesOf(leaves).length;
    return [`${leaves} leaves`, String(pages), String(pages - across), String(across)];
  });
  console.log(`\n${table(['a plan', 'pages', 'text', 'annex'], lines)}\n`);
  for (const leaves of sizes) expect(pagesOf(leaves).length).toBeGreaterThan(0);
  for (const [leaves, most] of limits) expect(pagesOf(leaves).length, `${leaves} leaves`).toBeLessThanOrEqual(most);
});
