export function wordingRows(): string[][] {
  return [];
}
