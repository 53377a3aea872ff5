/** Zip files with fixed dates: the same content gives the same bytes. */
import PizZip from 'pizzip';

/** The first year a zip can hold; local time, because that is what the format stores. */
const EPOCH = new Date(1980, 0, 1);

export function packZip(zip: PizZip): Uint8Array {
  const fixed = new PizZip();
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  // Readers that guess a file's type want the list of content types first.
  names.sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1));
  for (const name of names) {
    const file = zip.file(name);
    if (!file) continue;
    // Moved as they are: parts that nobody changed keep their compressed bytes.
    file.date = EPOCH;
    fixed.files[name] = file;
  }
  return fixed.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}
