/** What is to be asked about is not written without a person: it is left out, and said so. */
import { printPlace } from '../core/place.ts';
import { bySeverity, type Problem } from '../core/problems.ts';
import { finding, placeOfSource } from './findings.ts';
import type { Reading, SettingsReading, Source } from './reading.ts';

const NAMES: Readonly<Partial<Record<keyof SettingsReading, string>>> = {
  issuer: 'Tên cơ quan ban hành',
  year: 'Năm chấm điểm',
  planYear: 'Năm kế hoạch',
  place: 'Địa danh',
  decision: 'Quyết định công bố kết quả',
};

/** @returns the reading without a total that nothing holds and without uncertain settings, with a finding for each */
export function withoutAsked(reading: Reading): Reading {
  const findings: Problem[] = [];
  const sure = Object.entries(reading.settings).filter(([key, setting]: [string, Source & { value: unknown }]) => {
    if (setting.confidence !== 'low') return true;
    const name = NAMES[key as keyof SettingsReading];
    if (name !== undefined) {
      const message = `${name}: đọc được “${String(setting.value)}” ở ${printPlace(placeOfSource(setting))} nhưng chưa chắc, nên chưa được ghi. Hãy kiểm tra rồi nhập vào trang Thông tin chung.`;
      findings.push(finding('setting-unsure', 'warning', setting.line, message));
    }
    return false;
  });
  const { total } = reading;
  const lone = total?.confidence === 'low' && total.max === undefined && total.score !== undefined;
  return {
    ...reading,
    settings: Object.fromEntries(sure) as SettingsReading,
    total: lone ? { ...total, score: undefined } : total,
    findings: bySeverity([...reading.findings, ...findings]),
  };
}
