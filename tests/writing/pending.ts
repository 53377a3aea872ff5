/** The name under which random work stands in the list. */
export const WORK = 'làm việc ngẫu nhiên';

/**
 * Actions that something which strikes still makes go wrong, to be tried with ALL=1 only. The list only gets shorter: an
 * action with which nothing is wrong any more fails there until it is taken off.
 */
export const PENDING: ReadonlySet<string> = new Set(['tạo sổ: bổ sung sổ cũ', 'nạp số liệu mẫu', WORK]);

export const RIGHT = 'nothing is wrong any more: take it off the list of what is pending';
