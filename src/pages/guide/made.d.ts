/** What the build makes for the guide: the functions with all that people read about them, and the pictures. */
declare module 'cchc:functions' {
  export const DOCUMENTED: typeof import('../../functions/documented.ts').DOCUMENTED;
}

declare module 'cchc:pictures' {
  /** By the picture's name; `source` is a data URI, sizes are pixels. A picture that was not made yet is missing. */
  export const PICTURES: Readonly<
    Record<string, { readonly source: string; readonly width: number; readonly height: number }>
  >;
}
