import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { templateOf } from '/work/wt/docs16/src/book/document-kinds.ts';
import { buildDossier } from '/work/wt/docs16/src/plan/dossier/build.ts';
import { planText } from '/work/wt/docs16/src/plan/plain-text.ts';
import { renderPlan } from '/work/wt/docs16/src/plan/render.ts';
import { makeTemplates } from '/work/wt/docs16/src/plan/template/make.ts';
import { EMPTY, PUBLISHED, SELF, SENT, wish } from '/work/wt/docs16/tests/plan/dossier/books.ts';

test('look', async () => {
  const templates = await makeTemplates();
  const inText = (s: typeof SELF) => ({ ...s, options: { ...s.options, form: 'text' as const } });
  const all = {
    'self-report': buildDossier('dossier', SELF, wish('report')),
    'self-letter': buildDossier('dossier', inText(SELF), wish('letter')),
    'self-explanation': buildDossier('explanation', SELF, wish('report', { sent: SENT })),
    'self-explanation-text': buildDossier('explanation', inText(SELF), wish('report')),
    'self-evidence': buildDossier('evidence-list', SELF, wish('annex', { sent: SENT })),
    'pub-inquiry': buildDossier('inquiry', PUBLISHED, wish('letter', { replyBy: { year: 2026, month: 1, day: 15 } })),
    'pub-explanation': buildDossier('explanation', PUBLISHED, wish('report')),
    'empty-report': buildDossier('dossier', EMPTY, wish('report')),
  };
  for (const [name, { model, findings }] of Object.entries(all)) {
    const r = renderPlan(templates[templateOf(model)], model, new Date(0));
    if (!r.ok) {
      console.log(name, JSON.stringify(r.problems));
      continue;
    }
    writeFileSync(`/tmp/look/${name}.docx`, r.docx);
    writeFileSync(
      `/tmp/look/${name}.txt`,
      planText(model) +
        '\n\n' +
        findings.map((f) => `${f.severity} ${f.code} ${f.message}`).join('\n') +
        JSON.stringify(r.notes),
    );
  }
});
