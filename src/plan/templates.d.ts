/** The default templates as base64, made at build time. */
declare module 'cchc:templates' {
  export const withAnnex: string;
  export const withoutAnnex: string;
  export const report: string;
}
