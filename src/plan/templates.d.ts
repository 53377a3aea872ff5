/** The default templates as base64, made at build time. */
declare module 'cchc:templates' {
  export const plan: string;
  export const report: string;
  export const dossier: string;
  export const letter: string;
  export const list: string;
  export const decision: string;
}
