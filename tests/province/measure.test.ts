import { it } from 'vitest';
import { call, click, emptyBook } from '../workbook/book.ts';

it('measures', () => {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  const ITEMS = 150;
  const UNITS = 170;
  const cpu = (): number => process.cpuUsage().user / 1e6;
  const codes = Array.from({ length: ITEMS }, (_, i) => `${1 + Math.floor(i / 20)}.${1 + (i % 20)}`);
  const CHUNK = 12;
  for (let from = 0; from < UNITS; from += CHUNK) {
    const units = Array.from({ length: Math.min(CHUNK, UNITS - from) }, (_, i) => `u${from + i}`);
    const parts = [
      {
        ledger: 'submissions',
        changes: units.map((u) => ({
          kind: 'put',
          row: `${u}-f1`,
          seen: {},
          signed: true,
          cells: { unit: `Xã ${u}`, state: 'Đầy đủ', current: 'x', file: `${u}.xlsx`, unitId: u },
        })),
      },
      {
        ledger: 'rounds',
        changes: units.flatMap((u) =>
          codes.map((code) => ({
            kind: 'put',
            row: `${u}-${code}`,
            seen: {},
            cells: { unit: `Xã ${u}`, code, max: '1', self: '0,5', unitId: u },
          })),
        ),
      },
    ];
    const before = cpu();
    const size = JSON.stringify(parts).length;
    const answer = call(host, 'saveProvince', { action: 'Thu sổ', year: '', parts });
    const run = host.last;
    console.log(
      from,
      answer.ok,
      answer.message ?? '',
      'cpu',
      (cpu() - before).toFixed(1),
      'KB',
      Math.round(size / 1000),
      'calls',
      run.calls,
      'elapsed',
      run.elapsed,
      'MB',
      Math.round(process.memoryUsage().rss / 1e6),
    );
    if (!answer.ok) break;
  }
  const before = cpu();
  const communes = Array.from({ length: UNITS }, (_, i) => ({
    kind: 'put',
    row: `u${i}`,
    seen: {},
    cells: { name: `Xã u${i}`, profile: 'Xã' },
  }));
  console.log(
    JSON.stringify(
      call(host, 'saveProvince', {
        action: 'Danh sách các xã',
        year: '',
        parts: [{ ledger: 'communes', changes: communes }],
      }),
    ).slice(0, 200),
  );
  const text = JSON.stringify(call(host, 'loadProvince', {}));
  console.log('load', text.length, 'cpu', (cpu() - before).toFixed(1), host.last.calls);
}, 600_000);
