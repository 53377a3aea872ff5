/** A day or a free deadline; says at once how it is understood. */
import { formatDate } from '../../../core/dates.ts';
import { readDeadline } from '../../../core/deadlines.ts';
import { type FieldProps, Line } from './fields.tsx';
import { useSidebar } from './hooks.ts';

export function DueField(props: FieldProps) {
  const { book } = useSidebar();
  const year = book?.settings.planYear;
  return <Line {...props} choices={offered(year)} hint={understood(props.text, year)} />;
}

function offered(year: number | undefined): string[] {
  const of = year === undefined ? '' : `/${year}`;
  return [
    `30/06${of}`,
    `Quý II${of}`,
    `Quý III${of}`,
    `Tháng 9${of}`,
    `30/11${of}`,
    'Hằng quý',
    'Cả năm',
    'Thường xuyên',
  ];
}

export function understood(text: string, year: number | undefined): string {
  const deadline = readDeadline(text, year);
  if (!deadline) return 'Một ngày (30/06/2026), Tháng 3/2026, Quý II/2026, Hằng quý, Cả năm hoặc Thường xuyên.';
  const last = deadline.lastDay && formatDate(deadline.lastDay);
  switch (deadline.kind) {
    case 'day':
      return `Hiểu là: hạn cuối ${last}.`;
    case 'recurring':
      return last ? `Hiểu là: đến hạn vào cuối mỗi kỳ, kỳ cuối ${last}.` : 'Hiểu là: đến hạn vào cuối mỗi kỳ.';
    case 'continuous':
      return 'Không bao giờ quá hạn; chỉ được tính đủ khi có chỉ tiêu.';
    case 'unclear':
      return 'Chưa hiểu là ngày nào nên không tính được quá hạn. Vẫn lưu đúng như đã ghi.';
  }
}
