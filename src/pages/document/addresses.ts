/** Addresses as people type or paste them: "Nguyễn Văn A <a@xa.vn>; b@xa.vn", one a line, or several in one. */

export interface Addresses {
  readonly emails: readonly string[];
  /** What is no address, as it was typed. */
  readonly wrong: readonly string[];
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** Comma, semicolon and line break separate; a space stands in names, and separates only where all beside it are addresses. */
export function readAddresses(texts: readonly string[]): Addresses {
  const entries = texts
    .flatMap((text) => text.split(/[,;\n]+/))
    .flatMap((entry) => {
      const written = entry.trim();
      const words = written.split(/\s+/);
      return words.every((word) => EMAIL.test(word)) ? words : [written];
    });
  const emails = new Set<string>();
  const wrong: string[] = [];
  for (const entry of entries.filter((one) => one !== '')) {
    const address = /<([^<>]*)>\s*$/.exec(entry)?.[1]?.trim() ?? entry;
    if (EMAIL.test(address)) emails.add(address);
    else wrong.push(entry);
  }
  return { emails: [...emails], wrong };
}
