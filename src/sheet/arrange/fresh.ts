/** The mark in the name of a tab that is made for a new year, until it gets its own; only such tabs are ever deleted. */
export const FRESH = ' (mới, bản cũ thêm';
