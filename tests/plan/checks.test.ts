import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/plan/checks/check.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { DEFAULT_WORDING } from '../../src/plan/wording.ts';
import { SAMPLE_SETTINGS, type SampleChange, sampleWith } from './sample.ts';

function told(code: string, change: SampleChange): string[] {
  const source = sampleWith(change);
  const { model } = buildPlan(source);
  return checkDocument(source, model)
    .filter((problem) => problem.code === code)
    .map(({ message }) => message);
}

describe('legal bases', () => {
  const late = (legalBases: string[]) => told('legal-basis-order', { settings: { ...SAMPLE_SETTINGS, legalBases } });

  it('stand by their force, a decision last', () => {
    expect(late(['Quyết định số 9/QĐ-UBND', 'Luật Tổ chức chính quyền địa phương'])).toEqual([
      expect.stringContaining('“Luật Tổ chức'),
    ]);
    expect(late(['Luật A', 'Nghị quyết số 76/NQ-CP', 'Nghị định 30/2020/NĐ-CP', 'Quyết định số 9/QĐ-UBND'])).toEqual(
      [],
    );
    expect(late(['Kế hoạch số 5/KH-UBND', 'Luật A'])).toEqual([]);
  });
});

describe('a decision in the wording', () => {
  const differing = (text: string) => told('decision-differs', { wording: { ...DEFAULT_WORDING, generalTasks: text } });

  it('is told where it is another of the same series than the published one', () => {
    expect(differing('Theo Quyết định 15/QĐ-UBND.')).toEqual([expect.stringContaining('15/QĐ-UBND')]);
    expect(differing('Theo Quyết định 202/QĐ-UBND.')).toEqual([]);
    expect(differing('Theo Quyết định 15/QĐ-SNV.')).toEqual([]);
    expect(differing('Theo Quyết định 1202/QĐ-UBND.')).toHaveLength(1);
  });
});

describe('a paragraph that stands twice', () => {
  it('is named by its first eighty letters', () => {
    const text = `${'Phát huy kết quả đã đạt được trong công tác cải cách hành chính của cơ quan, đơn vị. '.repeat(2)}`;
    const [message = ''] = told('paragraph-twice', {
      wording: { ...DEFAULT_WORDING, purpose: `${text}\n${text}` },
    });
    expect(message).toMatch(/^Đoạn “.{80}…” có hai lần/u);
  });
});
