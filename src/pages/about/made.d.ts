/** What the build makes for "Giới thiệu": notices of what others wrote and the add-in carries. */
declare module 'cchc:notices' {
  interface Part {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    /** '' where the text says it. */
    readonly copyright: string;
  }
  /** Parts that share the text of a licence. */
  export interface Notice {
    readonly parts: readonly Part[];
    readonly text: string;
  }
  export const NOTICES: readonly Notice[];
}
