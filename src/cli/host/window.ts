/** placeholder */
export class PageCode {
  constructor(readonly file: string) {}
}
export class PageWindow {
  constructor(
    readonly code: PageCode,
    readonly session: unknown,
    readonly user: string,
    readonly before: PageWindow | undefined,
  ) {}
}
