/** The functions with all that people read about them, as data made at build time. */
declare module 'cchc:functions' {
  export const DOCUMENTED: typeof import('../../functions/documented.ts').DOCUMENTED;
}
