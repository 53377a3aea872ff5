/** The table of functions as data, made at build time. */
declare module 'cchc:functions' {
  export const DECLARATIONS: readonly Omit<import('../../functions/declaration.ts').CustomFunction, 'compute'>[];
}
