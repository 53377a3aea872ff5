/** Plans under every choice that shows on paper, by name, and a report. */
import type { SigningForm } from '../../src/core/settings.ts';
import { buildPlan, type PlanModel } from '../../src/plan/model.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import {
  ISSUED_PLAN,
  row,
  SAMPLE,
  SAMPLE_SETTINGS,
  SAMPLE_TASKS,
  type SampleChange,
  sampleWith,
  task,
} from './sample.ts';

const LEAVES = Array.from({ length: 300 }, (_, i) =>
  row(i, `${Math.floor(i / 10) + 1}.${(i % 10) + 1}`, `Nội dung ${i}`, 1, 0.5, 'chưa thực hiện'),
);
const LONG = 'Chưa theo dõi, đôn đốc việc thực hiện theo yêu cầu. '.repeat(60);
const ONE = [row(2, '1', 'Chỉ đạo, điều hành', 17, 14), row(3, '1.5', 'Sáng kiến', 3, 0, 'chưa có sáng kiến')];
const signed = (signingForm: SigningForm): SampleChange => ({
  settings: { ...SAMPLE_SETTINGS, signingForm },
  options: { ...SAMPLE.options, form: 'text' },
});

const PLANS: Readonly<Record<string, SampleChange>> = {
  sample: {},
  one: { rows: ONE, tasks: SAMPLE_TASKS.slice(0, 1), ...signed('TM.'), options: SAMPLE.options },
  acting: signed('Q.'),
  chairman: signed('chairman'),
  nothing: { rows: [row(2, '1', 'Chỉ đạo', 100, 100)], tasks: [] },
  many: { rows: LEAVES, tasks: [] },
  'in text and annex': { options: { ...SAMPLE.options, form: 'both', residualSentences: false } },
  long: {
    rows: [row(2, '1', 'Chỉ đạo', 9, 6), row(3, '1.5', 'Sáng kiến', 3, 0, LONG)],
    tasks: [task({ codes: '1.5', measure: LONG, lead: 'Văn phòng', due: 'Quý II', deliverable: 'Báo cáo' })],
    settings: {
      ...SAMPLE_SETTINGS,
      issuer: 'Ủy ban nhân dân thị trấn Nông trường Nghĩa Lộ',
      place: 'Phường Điện Biên Phủ',
      documentDate: { year: 2024, month: 2, day: 5 },
      recipients: Array.from({ length: 15 }, (_, i) => `Trường tiểu học số ${i + 1} thuộc thị trấn`),
    },
  },
};

/** The report on the sample's plan. */
function reportModel(): PlanModel {
  const day = { year: 2024, month: 2, day: 5 };
  const period = { from: day, to: { ...day, month: 10 }, plans: [ISSUED_PLAN] };
  return buildReport(SAMPLE, period).model;
}

export function variants(): Readonly<Record<string, PlanModel>> {
  const plans = Object.entries(PLANS).map(([name, change]) => [name, buildPlan(sampleWith(change)).model] as const);
  return { ...Object.fromEntries(plans), report: reportModel() };
}
