/** Warns about a book whose locale or time zone is not the one in which figures are typed and dates are meant. */
import { partPlace } from '../core/place.ts';
import type { Problem } from '../core/problems.ts';

export const LOCALE = 'vi_VN';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** In another locale "81,9" may be typed as text or as 819; in another zone a date may be the day before. */
export function localeProblems(locale: string, zone: string): Problem[] {
  const place = partPlace('Tệp → Cài đặt');
  const problem = (code: string, message: string): Problem => ({ code, severity: 'warning', place, message });
  return [
    ...(locale.replace('-', '_') === LOCALE || locale === 'vi'
      ? []
      : [
          problem(
            'locale',
            `Bảng tính dùng ngôn ngữ ${locale}: “81,9” có thể bị hiểu sai. Hãy chọn Tệp → Cài đặt → Ngôn ngữ: Việt Nam.`,
          ),
        ]),
    ...(zone === TIME_ZONE || zone === 'Asia/Saigon'
      ? []
      : [
          problem(
            'time-zone',
            `Bảng tính dùng múi giờ ${zone}: ngày có thể bị lệch. Hãy chọn Tệp → Cài đặt → Múi giờ: (GMT+07:00) Hồ Chí Minh.`,
          ),
        ]),
  ];
}
