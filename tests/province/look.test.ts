import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { templateOf } from '../../src/book/document-kinds.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { batchIn, scoredBook, WISH } from './scored-book.ts';

test('look', async () => {
  const templates = await makeTemplates();
  mkdirSync('/tmp/look-c', { recursive: true });
  const batch = batchIn(scoredBook(24, { open: 1 }), WISH);
  console.log(batch.documents.length, batch.open.length, batch.problems);
  for (const kind of WISH.kinds) {
    const doc = batch.documents.find((one) => one.kind === kind);
    if (!doc) continue;
    const built = doc.build();
    const r = renderPlan(templates[templateOf(built.model)], built.model, new Date(0));
    if (!r.ok) {
      console.log(kind, r.problems);
      continue;
    }
    console.log(
      kind,
      doc.key,
      doc.title,
      doc.path,
      r.docx.length,
      r.notes,
      built.findings.map((f) => f.message),
    );
    writeFileSync(`/tmp/look-c/${kind}.docx`, r.docx);
    writeFileSync(`/tmp/look-c/${kind}.txt`, planText(built.model));
  }
});
