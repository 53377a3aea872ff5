/** The sidebar, "Mục tiêu và so sánh" and the self-check show one result, from the first figure typed on. */
import { describe, expect, it } from 'vitest';
import { type Points, toNumber } from '../../src/core/points.ts';
import { printBasis } from '../../src/core/result/basis-line.ts';
import type { Result } from '../../src/core/result/result.ts';
import { checkBook } from '../../src/pages/about/findings.tsx';
import { readTargetsBook } from '../../src/pages/targets/model/targets-book.ts';
import { overviewOf } from '../../src/pages/tasks/model/overview.ts';
import { readSidebarBook, withTasks } from '../../src/pages/tasks/model/sidebar-book.ts';
import { describeDifference, FIGURES } from '../../src/pages/tasks/texts.ts';
import { ask, authorOf, openBook, openTasks } from '../tasks/door.ts';
import { rowsOf } from '../workbook/book.ts';
import { bookWith, expectedBook, parsed, RESULT_BOOKS, rowsFrom } from './result-books.ts';

const shown = (points: Points | undefined) => (points === undefined ? null : toNumber(points));

function figuresOf({ total, unexplained, basis }: Result) {
  const { max, score, lost } = total;
  return { max: shown(max), score: shown(score), lost: shown(lost), unexplained: toNumber(unexplained), basis };
}

const sidebarOf = (host: ReturnType<typeof expectedBook>) => readSidebarBook(openTasks(host));
const targetsOf = (host: ReturnType<typeof expectedBook>) => readTargetsBook(parsed(host), []);

describe.each(RESULT_BOOKS)('a book of $name', ({ make, figures, differences, problems }) => {
  const host = make();

  it('has the same figures in the sidebar and in the targets', () => {
    expect(figuresOf(sidebarOf(host).result)).toEqual(figures);
    expect(figuresOf(targetsOf(host).result)).toEqual(figures);
  });

  it('names its differences and contradictions, here and in the self-check', () => {
    const sidebar = sidebarOf(host);
    expect(overviewOf(sidebar).differences.map(({ difference }) => describeDifference(difference))).toEqual(
      differences,
    );
    expect(sidebar.result.problems.map(({ code }) => code)).toEqual(problems);
    const checked = checkBook(parsed(host)).filter(({ severity }) => severity !== 'info');
    expect(checked).toHaveLength(differences.length + problems.length);
    expect(checked.filter(({ code }) => code.startsWith('residual-'))).toHaveLength(differences.length);
  });
});

describe('a book that nobody has appraised yet', () => {
  it('has a total from self scores, survey points and figures, and says what waits', () => {
    const host = expectedBook();
    const { result } = sidebarOf(host);
    expect(printBasis(result)).toBe(
      'Dự kiến: tự chấm 7/12 · ĐTXHH 7,5/10 · theo số liệu 0,5/1; chưa chấm 2/10 mục, 7 điểm',
    );
    expect(figuresOf(result)).toEqual({ max: 23, score: 15, lost: 8, unexplained: 0, basis: 'expected' });
    expect(figuresOf(targetsOf(host).result)).toEqual(figuresOf(result));
    expect(result.shortfalls.map(({ code }) => code)).toEqual(['2.1', '1.4', '1.6', '1.3', '1.1', '3.1']);
    const { total, forecast } = result;
    expect(forecast && FIGURES.now(forecast.now, forecast.planned, total)).toBe('Hiện nay 15 (trên 23 điểm đã chấm).');
  });

  it('foresees what its tasks bring, also the one that was just saved', () => {
    const host = expectedBook();
    host.edit.paste('Nhiệm vụ', 'A2', [['1.4', 'Họp dân', 'Văn phòng', '', '', '', 'Cả năm', 'Biên bản', '', '2']]);
    const book = sidebarOf(host);
    const { forecast, total, covered } = book.result;
    expect(forecast && FIGURES.now(forecast.now, forecast.planned, total)).toBe(
      'Hiện nay 15; dự kiến 17 nếu hoàn thành mọi nhiệm vụ (trên 23 điểm đã chấm).',
    );
    expect(total.lost !== undefined && FIGURES.lost(total.lost, covered)).toBe(
      'Bị trừ 8 điểm, trong đó 2 điểm đã có nhiệm vụ đầy đủ.',
    );
    expect(withTasks(book, []).result.forecast?.planned).toBe(total.score);
  });

  it('keeps its total when the first granted score comes in, and asks which one shall count', () => {
    const host = expectedBook({ 'Điểm đạt': '1' });
    expect(figuresOf(sidebarOf(host).result)).toMatchObject({ score: 14.5, basis: 'expected' });
    openBook(host);
    ask(host, 'chooseBasis', { basis: 'published', ...authorOf(host), who: 'Nguyễn An' });
    const { settings, result } = sidebarOf(host);
    expect(settings.basis).toBe('published');
    expect(result.parts.map(({ source, leaves }) => [source, leaves])).toEqual([['granted', 1]]);
    expect(rowsOf(host, 'Nhật ký').at(-1)?.slice(1, 6)).toEqual([
      'Nguyễn An',
      'Sửa',
      'Trang Thông tin chung, mục Chọn điểm đang tính',
      'Giá trị: ',
      'Giá trị: Kết quả công bố',
    ]);
  });

  it('gets the row of the choice where an older book has none', () => {
    const host = expectedBook({ 'Điểm đạt': '1' });
    const at = rowsOf(host, 'Thông tin chung').findIndex(([label]) => label === 'Chọn điểm đang tính') + 1;
    host.edit.deleteRows('Thông tin chung', at, 1);
    openBook(host);
    ask(host, 'chooseBasis', { basis: 'expected', ...authorOf(host) });
    expect(sidebarOf(host).settings.basis).toBe('expected');
  });
});

it('shows with its sign what is explained beyond the loss', () => {
  const result = sidebarOf(bookWith(rowsFrom('1 10 9\n1.1 5 3\n1.2 5 5\nTổng 10 9'))).result;
  expect(result.differences.map(describeDifference)).toEqual([
    'Mục 1: lệch tổng -1 điểm (ghi 9, theo các mục bên dưới là 8)',
  ]);
});

describe('a book of a part of a result without its total', () => {
  it('has no total, and is not taken for the whole', () => {
    const { result } = sidebarOf(bookWith(rowsFrom('1.5 3 0\n2.1 2 1')));
    expect(figuresOf(result)).toMatchObject({ score: null, lost: null, basis: 'published' });
    expect(result.shortfalls).toHaveLength(2);
  });
});
