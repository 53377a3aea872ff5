/** Books from before documents stated facts in their places: passages that nobody changed follow, what an office wrote stays. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/book/parse-book.ts';
import { RETIRED_LABELS } from '../../src/book/wording/former.ts';
import { WORDING_TABLE, wordingRows } from '../../src/book/wording/table.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { readXlsx } from '../../src/host/preview/preview.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { preparePlan } from '../../src/plan/prepare.ts';
import { get } from '../documents/desk.ts';
import { callsFrom, sampleOf } from '../setup/cases.ts';
import { ADDIN, call, click, rowsOf } from '../workbook/book.ts';

const NAMES = ['empty', 'sample', 'issued', 'worded'] as const;
const WRITTEN = 'Năm {năm}, {UBND} được {điểm đạt} trên {điểm tối đa} điểm';
const GLUED = 'Giao {chủ trì}: {giải pháp}; {thời hạn}; {kết quả}.';

function bookFrom(name: (typeof NAMES)[number]): Host {
  const blank = createHost({ addinDir: ADDIN });
  const { book } = readXlsx(readFileSync(new URL(`v1/${name}.xlsx`, import.meta.url)), blank.model.book);
  const host = createHost({ addinDir: ADDIN, state: { ...blank.state(), book } });
  host.open();
  return host;
}

const upgrade = (host: Host) => call(host, 'prepareTasks', { who: 'Lê Văn Nam', zone: 'Asia/Ho_Chi_Minh' });
const wordingOf = (host: Host) =>
  new Map(
    rowsOf(host, 'Lời văn', 'A1:C300')
      .slice(1)
      .map(([label, text]) => [label, text] as const),
  );
const planOf = (host: Host) => {
  const { source, problems } = preparePlan(parseBook(get(host, 'readBook', {})));
  return { text: planText(buildPlan(source).model), problems };
};

describe.each(NAMES)('%s of before', (name) => {
  it('is read as today before anything is written', () => {
    const host = bookFrom(name);
    const before = planOf(host);
    upgrade(host);
    expect(planOf(host).text).toBe(before.text);
  });

  it('has the passages of today once the sidebar was opened, whatever run was broken off', () => {
    const whole = bookFrom(name);
    upgrade(whole);
    const calls = whole.calls.count;
    const today = wordingOf(whole);
    for (const [label = '', text] of wordingRows()) {
      const kept = name === 'worded' && label === WORDING_TABLE.overall.label;
      expect([label, today.get(label)]).toEqual([label, kept ? WRITTEN : text]);
    }
    const left = RETIRED_LABELS.filter((label) => today.has(label));
    expect(left).toEqual(name === 'worded' ? ['Giao nhiệm vụ không phối hợp'] : []);
    for (const n of sampleOf(callsFrom(1, calls), 3)) {
      const host = bookFrom(name);
      host.faults.failCall(n, n % 3 === 0 ? 'before' : 'after');
      upgrade(host);
      host.faults.clear();
      upgrade(host);
      expect([n, wordingOf(host)]).toEqual([n, today]);
    }
  });
});

describe('what an office wrote itself', () => {
  it('is printed with the names of places of before', () => {
    const host = bookFrom('worded');
    upgrade(host);
    expect(planOf(host).text).toContain('- Năm 2023, UBND thị trấn Đồng Mỏ được 81,9 trên 100 điểm');
  });

  it('stands where documents no longer use it, and is told', () => {
    const host = bookFrom('worded');
    upgrade(host);
    expect(wordingOf(host).get('Giao nhiệm vụ không phối hợp')).toBe(GLUED);
    expect(planOf(host).problems.map(({ code }) => code)).toContain('wording-retired');
  });

  it('comes back as it was when the command is undone from the journal', () => {
    const host = bookFrom('worded');
    click(host, 'Tạo sổ chấm điểm');
    expect(wordingOf(host).get(WORDING_TABLE.overall.label)).toBe(WRITTEN);
  });
});
