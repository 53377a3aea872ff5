/**
 * What writes beside formulas of people's own, disturbed likewise, where Google reads and tells formulas in the notation of the
 * book, of the United States, or one in the one and one in the other. A run tries one of the three; SEED draws another.
 */
import { assume, type Doubts } from '../../src/host/host.ts';
import { testActions } from './matrix.ts';
import { resultScenarios, taskScenarios } from './scenarios.ts';

const NOTATIONS: readonly Partial<Doubts>[] = [
  { formulasRead: 'us', formulasTold: 'us', valuesRead: 'us', rulesTold: 'us' },
  { formulasRead: 'us', formulasTold: 'book' },
  { formulasRead: 'book', formulasTold: 'us', valuesRead: 'us' },
];

const ACTIONS = [
  'nạp điểm của các tiêu chí đã có',
  'hoàn tác lần nạp',
  'xóa một nhiệm vụ',
  'hoàn tác một lần sửa nhiệm vụ',
  'chuyển chỗ một nhiệm vụ',
];

assume(NOTATIONS[Number(process.env['SEED'] ?? '0') % NOTATIONS.length] ?? {});

testActions([...resultScenarios, ...taskScenarios].filter(({ name }) => ACTIONS.includes(name)));
